import { badRequest } from '../errors';
import { validateLabelValue, validateQualifiedName } from '../meta';

export type LabelRequirement = {
  key: string;
  operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'Gt' | 'Lt';
  values: string[];
};

type Labels = Readonly<Record<string, string>>;

/** Reads a label selector such as `a=b,c in (d,e),!f`. */
export function parseLabelSelector(text: string): LabelRequirement[] {
  const requirements: LabelRequirement[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const [requirement, remaining] = parseOne(rest);
    validateRequirement(requirement);
    requirements.push(requirement);
    rest = remaining;
  }
  return requirements;
}

export function matchesLabels(
  requirements: readonly LabelRequirement[],
  labels: Labels,
): boolean {
  return requirements.every(requirement => matchesOne(requirement, labels));
}

function matchesOne(requirement: LabelRequirement, labels: Labels): boolean {
  const { key, operator, values } = requirement;
  const present = Object.hasOwn(labels, key);
  const value = labels[key];
  switch (operator) {
    case 'In':
      return present && values.includes(value);
    case 'NotIn':
      return !present || !values.includes(value);
    case 'Exists':
      return present;
    case 'DoesNotExist':
      return !present;
    case 'Gt':
      return present && Number(value) > Number(values[0]);
    default:
      return present && Number(value) < Number(values[0]);
  }
}

const keyPattern = /^[^\s,=!()<>]+/;

function parseOne(rest: string): [LabelRequirement, string] {
  const negated = /^!\s*/.exec(rest);
  const body = negated ? rest.slice(negated[0].length) : rest;
  const key = keyPattern.exec(body)?.[0];
  if (!key) {
    throw missingKey(body, negated !== null);
  }
  const tail = body.slice(key.length).trimStart();
  if (negated) {
    return [{ key, operator: 'DoesNotExist', values: [] }, afterComma(tail)];
  }
  return parseOperator(key, tail);
}

function missingKey(body: string, negated: boolean): Error {
  const found = tokenOf(body);
  return negated
    ? unparsable(`found '${found}', expected: identifier`)
    : badRequest(
        `found '${found}', expected: !, identifier, or 'end of string'`,
      );
}

function parseOperator(key: string, tail: string): [LabelRequirement, string] {
  const set = /^(in|notin)\s*\(([^)]*)\)\s*/.exec(tail);
  if (set) {
    const values = set[2].split(',').map(value => value.trim());
    const broken = values
      .map(value => /\s+(\S+)/.exec(value)?.[1])
      .find(Boolean);
    if (broken) {
      throw unparsable(`found '${broken}', expected: ',' or ')'`);
    }
    const operator = set[1] === 'in' ? 'In' : 'NotIn';
    return [{ key, operator, values }, afterComma(tail.slice(set[0].length))];
  }
  if (/^(in|notin)\b/.test(tail)) {
    const opened = /^(?:in|notin)\s*(\S?)/.exec(tail);
    throw opened?.[1] === '('
      ? unparsable(`found '', expected: ',' or ')'`)
      : unparsable(`found '${opened?.[1] ?? ''}' expected: '('`);
  }
  const comparison = /^(==|=|!=|>|<)\s*([^\s,=!()<>]*)\s*/.exec(tail);
  if (comparison) {
    const [next = ''] = tail.slice(comparison[0].length);
    if (comparison[2] === '' && /[=!<>()]/.test(next)) {
      throw unparsable(`found '${next}', expected: identifier`);
    }
    const operators = { '>': 'Gt', '<': 'Lt', '!=': 'NotIn' } as const;
    const symbol = comparison[1];
    const operator =
      symbol === '>' || symbol === '<' || symbol === '!='
        ? operators[symbol]
        : 'In';
    return [
      { key, operator, values: [comparison[2]] },
      afterComma(tail.slice(comparison[0].length)),
    ];
  }
  if (tail !== '' && !tail.startsWith(',')) {
    throw unparsable(
      `found '${tokenOf(tail)}', expected: in, notin, =, ==, !=, gt, lt`,
    );
  }
  return [{ key, operator: 'Exists', values: [] }, afterComma(tail)];
}

function afterComma(rest: string): string {
  const trimmed = rest.trimStart();
  if (trimmed === '') {
    return '';
  }
  if (!trimmed.startsWith(',')) {
    throw badRequest(
      `found '${tokenOf(trimmed)}', expected: ',' or 'end of string'`,
    );
  }
  const next = trimmed.slice(1).trim();
  if (!/^[^\s,=()<>]/.test(next)) {
    throw badRequest(
      `found '${tokenOf(next)}', expected: identifier after ','`,
    );
  }
  return next;
}

/** The word or the sign that a text begins with. */
function tokenOf(text: string): string {
  return /^([=!]=|[=!,()<>]|[^\s,=!()<>]+)/.exec(text)?.[0] ?? '';
}

function validateRequirement({
  key,
  operator,
  values,
}: LabelRequirement): void {
  const keyFinding = validateQualifiedName(key)[0];
  if (keyFinding) {
    throw unparsable(
      `<nil>: Invalid value: ${JSON.stringify(key)}: ${keyFinding}`,
    );
  }
  const numeric = operator === 'Gt' || operator === 'Lt';
  if (numeric && !/^-?\d+$/.test(values[0])) {
    throw unparsable(
      `values[0]: Invalid value: ${JSON.stringify(
        values[0],
      )}: for 'Gt', 'Lt' operators, the value must be an integer`,
    );
  }
  values.forEach((value, index) => {
    const finding = validateLabelValue(value)[0];
    if (finding) {
      throw unparsable(
        `values[${index}][${key}]: Invalid value: ${JSON.stringify(
          value,
        )}: ${finding}`,
      );
    }
  });
}

function unparsable(detail: string): Error {
  return badRequest(`unable to parse requirement: ${detail}`);
}
