import type { JsonValue } from '@backstage/types';
import { isJsonObject } from '../json';

type Step =
  | { kind: 'field'; name: string }
  | { kind: 'index'; index: number }
  | { kind: 'all' }
  | { kind: 'filter'; path: Step[]; operator: string; value: JsonValue };

const compiled = new Map<string, Step[]>();

/**
 * The values at a path of the JSONPath subset that printer columns and scale paths use: fields,
 * indexes, `[*]`, and filters such as `[?(@.type=="Ready")]`.
 */
export function findByPath(root: JsonValue, path: string): JsonValue[] {
  const known = compiled.get(path);
  const steps = known ?? parsePath(path);
  if (!known) {
    compiled.set(path, steps);
  }
  return follow([root], steps);
}

/** Reads a path; fails with the position that is not understood. */
export function parsePath(path: string): Step[] {
  const steps: Step[] = [];
  let rest = path.trim().replace(/^\$/, '');
  while (rest !== '') {
    const [step, length] = parseStep(rest, path);
    if (step) {
      steps.push(step);
    }
    rest = rest.slice(length);
  }
  return steps;
}

function parseStep(rest: string, whole: string): [Step | undefined, number] {
  const field = /^\.?((?:[^\s.*[\]()\\]|\\.)+)/.exec(rest);
  if (field) {
    const name = field[1].replace(/\\(.)/g, '$1');
    return [{ kind: 'field', name }, field[0].length];
  }
  const all = /^(\[\*\]|\.\*)/.exec(rest);
  if (all) {
    return [{ kind: 'all' }, all[0].length];
  }
  const index = /^\[(-?\d+)\]/.exec(rest);
  if (index) {
    return [{ kind: 'index', index: Number(index[1]) }, index[0].length];
  }
  const quoted = /^\[(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\]/.exec(rest);
  if (quoted) {
    return [
      { kind: 'field', name: (quoted[1] ?? quoted[2]).replace(/\\(.)/g, '$1') },
      quoted[0].length,
    ];
  }
  const filter =
    /^\[\?\(\s*@([^=!<>\s]*)\s*(==|!=|<=|>=|<|>)\s*('[^']*'|"[^"]*"|[^)\s]+)\s*\)\]/.exec(
      rest,
    );
  if (filter) {
    const [text, path, operator, literal] = filter;
    return [
      { kind: 'filter', path: parsePath(path), operator, value: read(literal) },
      text.length,
    ];
  }
  if (rest === '.') {
    return [undefined, 1];
  }
  throw new Error(`Can't read the JSON path ${whole} at ${rest}`);
}

function read(literal: string): JsonValue {
  if (/^['"]/.test(literal)) {
    return literal.slice(1, -1);
  }
  try {
    return JSON.parse(literal);
  } catch {
    return literal;
  }
}

function follow(values: JsonValue[], steps: Step[]): JsonValue[] {
  return steps.reduce<JsonValue[]>(
    (found, step) => found.flatMap(value => take(value, step)),
    values,
  );
}

function take(value: JsonValue, step: Step): JsonValue[] {
  switch (step.kind) {
    case 'field': {
      const found =
        isJsonObject(value) && Object.hasOwn(value, step.name)
          ? value[step.name]
          : undefined;
      return found === undefined || found === null ? [] : [found];
    }
    case 'index': {
      const found = Array.isArray(value) ? value.at(step.index) : undefined;
      return found === undefined ? [] : [found];
    }
    case 'all':
      return elements(value);
    default:
      return elements(value).filter(item =>
        follow([item], step.path).some(found =>
          compare(found, step.operator, step.value),
        ),
      );
  }
}

function elements(value: JsonValue): JsonValue[] {
  if (Array.isArray(value)) {
    return value;
  }
  return isJsonObject(value)
    ? Object.values(value).map(item => item ?? null)
    : [];
}

function compare(
  found: JsonValue,
  operator: string,
  value: JsonValue,
): boolean {
  switch (operator) {
    case '==':
      return found === value;
    case '!=':
      return found !== value;
    case '<':
      return Number(found) < Number(value);
    case '>':
      return Number(found) > Number(value);
    case '<=':
      return Number(found) <= Number(value);
    default:
      return Number(found) >= Number(value);
  }
}
