import {
  BundleVariable,
  PreviewedChange,
  REDACTED,
  VariableValue,
} from '@paletteai/backstage-plugin-paletteai-common';

type DeclaredVariable = Pick<BundleVariable, 'name' | 'sensitive'>;

/**
 * Hides values that were given as text although a bundle calls the variable sensitive. Where a bundle is
 * not to be found nobody can tell, so every value is hidden.
 *
 * @param bundles - the variables of each bundle that the object names; undefined for one that is not there
 */
export function hideSensitiveValues(
  values: VariableValue[],
  bundles: readonly (readonly DeclaredVariable[] | undefined)[],
): VariableValue[] {
  const isHidden = (name: string) =>
    bundles.some(
      declared =>
        !declared ||
        declared.some(variable => variable.name === name && variable.sensitive),
    );
  return values.map(entry =>
    entry.value !== undefined && isHidden(entry.name)
      ? { ...entry, value: REDACTED }
      : entry,
  );
}

/** Hides the defaults of sensitive variables; that there is one still shows. */
export function hideSensitiveDefaults(
  variables: BundleVariable[],
): BundleVariable[] {
  return variables.map(variable =>
    variable.sensitive && variable.default !== undefined
      ? { ...variable, default: REDACTED }
      : variable,
  );
}

/** Hides the values of all variables in a comparison; that they differ still shows. */
export function hideVariablesInDiff(diff: PreviewedChange): PreviewedChange {
  return {
    ...diff,
    changes: diff.changes.map(({ path, before, after }) => {
      const key = path.split('.').at(-1);
      return {
        path,
        ...(before !== undefined && { before: withoutValues(before, key) }),
        ...(after !== undefined && { after: withoutValues(after, key) }),
      };
    }),
  };
}

/** @param key - under which the value stands */
function withoutValues(value: unknown, key?: string): unknown {
  if (Array.isArray(value)) {
    return value.map(entry =>
      key === 'variables' && isObject(entry) && 'value' in entry
        ? { ...entry, value: REDACTED }
        : withoutValues(entry),
    );
  }
  return isObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([name, part]) => [
          name,
          withoutValues(part, name),
        ]),
      )
    : value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
