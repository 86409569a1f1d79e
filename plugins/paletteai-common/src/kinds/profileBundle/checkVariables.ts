import { describeProblem } from '../../problems/describeProblem';
import type { MessageCode } from '../../problems/messages';
import type { RequestProblem } from '../../problems/RequestProblem';
import type { BundleVariable } from './bundleVariables';

/**
 * A value that is given for a variable of a Profile Bundle.
 *
 * @public
 */
export type GivenVariable = {
  name: string;
  value?: string | undefined;
  secretValue?: string | undefined;
  secretKeyRef?: object | undefined;
};

/**
 * Options of {@link checkVariables}.
 *
 * @public
 */
export type CheckVariablesOptions = {
  /**
   * Tells whether a value matches the pattern of a variable. Patterns come
   * from the bundle, and some take ages to match; they are not looked at when
   * this is left out, which is the safe choice on a server.
   */
  matches?: (pattern: string, value: string) => boolean;
};

/**
 * Checks the values for the variables of a Profile Bundle against what the bundle says about them.
 *
 * @param declared - the variables of the bundle
 * @param given - the values, at `variables` in the request
 * @public
 */
export function checkVariables(
  declared: readonly BundleVariable[],
  given: readonly GivenVariable[],
  options: CheckVariablesOptions = {},
): RequestProblem[] {
  const byName = new Map(declared.map(variable => [variable.name, variable]));
  const problems = given.flatMap((entry, index) => {
    const path = `variables[${index}]`;
    const variable = byName.get(entry.name);
    return variable
      ? checkValue(variable, entry, path, options)
      : [describeProblem('variable.unknown', path, { name: entry.name })];
  });
  const names = new Set(given.map(entry => entry.name));
  const missing = declared.filter(
    variable =>
      variable.required &&
      variable.default === undefined &&
      !names.has(variable.name),
  );
  return [
    ...problems,
    ...missing.map(({ displayName }) =>
      describeProblem('variable.required', 'variables', { name: displayName }),
    ),
  ];
}

function checkValue(
  variable: BundleVariable,
  entry: GivenVariable,
  path: string,
  options: CheckVariablesOptions,
): RequestProblem[] {
  const name = variable.displayName;
  const problem = (code: MessageCode, expected = '') => [
    describeProblem(code, path, { name, ...(expected && { expected }) }),
  ];
  if (variable.sensitive && entry.value !== undefined) {
    return problem('variable.sensitive');
  }
  const value = entry.value ?? entry.secretValue;
  if (value === undefined) {
    return [];
  }
  if (value === '') {
    return variable.required ? problem('variable.required') : [];
  }
  if (!isOfType(variable, value)) {
    return problem('variable.type', variable.type);
  }
  if (variable.enum.length > 0 && !variable.enum.includes(value)) {
    return problem('variable.choice', variable.enum.join(', '));
  }
  if (variable.minimum !== undefined && Number(value) < variable.minimum) {
    return problem('variable.minimum', String(variable.minimum));
  }
  if (variable.maximum !== undefined && Number(value) > variable.maximum) {
    return problem('variable.maximum', String(variable.maximum));
  }
  if (
    variable.pattern !== undefined &&
    options.matches?.(variable.pattern, value) === false
  ) {
    return problem('variable.pattern', variable.pattern);
  }
  return [];
}

const TYPE_PATTERNS: Record<BundleVariable['type'], RegExp> = {
  string: /^/,
  integer: /^[-+]?\d{1,15}$/,
  number: /^[-+]?(\d{1,15}(\.\d{1,15})?|\.\d{1,15})(e[-+]?\d{1,3})?$/i,
  boolean: /^(true|false)$/,
};

function isOfType(variable: BundleVariable, value: string): boolean {
  return TYPE_PATTERNS[variable.type].test(value);
}
