import type { JsonValue } from '@backstage/types';
import { isJsonObject } from '../json';
import type { Schema } from '../schema';
import { describeElement } from './FieldSet';
import { atomOf, fieldOf, itemElement, type Atom } from './mergeAtoms';

/**
 * What keeps a value from being merged by a schema: undeclared fields, wrong types, items that occur
 * twice. Each finding starts with its path.
 */
export function validateTyped(value: JsonValue, schema: Schema): string[] {
  const atom = atomOf(schema, value);
  if (value === null) {
    return [];
  }
  switch (atom.kind) {
    case 'map':
      return validateMap(value, atom.schema);
    case 'list':
      return validateList(value, atom);
    default:
      return validateScalar(value, atom.expects);
  }
}

/** The findings as one text, as an API server reports them. */
export function describeFindings(findings: string[]): string {
  return findings.length === 1
    ? findings[0]
    : ['errors:', ...findings.map(finding => `  ${finding}`)].join('\n');
}

function validateMap(value: JsonValue, schema: Schema): string[] {
  if (!isJsonObject(value)) {
    return [`: expected map, got ${describe(value)}`];
  }
  const findings: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const field = fieldOf(schema, key);
    if (!field) {
      return [...findings, `.${key}: field not declared in schema`];
    }
    findings.push(
      ...prefixed(`.${key}`, validateTyped(value[key] ?? null, field.schema)),
    );
  }
  return findings;
}

function validateList(
  value: JsonValue,
  atom: Extract<Atom, { kind: 'list' }>,
): string[] {
  if (!Array.isArray(value)) {
    return [`: expected list, got ${describe(value)}`];
  }
  const findings: string[] = [];
  const seen = new Set<string>();
  for (const [index, item] of value.entries()) {
    const result = atom.atomic
      ? { element: `i:${index}` }
      : itemElement(atom, item);
    if ('problem' in result) {
      return [...findings, `: element ${index}: ${result.problem}`];
    }
    const { element } = result;
    if (seen.has(element)) {
      findings.push(`: duplicate entries for key ${describeElement(element)}`);
    }
    seen.add(element);
    findings.push(
      ...prefixed(describeElement(element), validateTyped(item, atom.items)),
    );
  }
  return findings;
}

function validateScalar(
  value: JsonValue,
  expects: Extract<Atom, { kind: 'scalar' }>['expects'],
): string[] {
  switch (expects) {
    case 'string':
      return typeof value === 'string'
        ? []
        : [
            `: expected string, got &value.valueUnstructured{Value:${goSyntax(
              value,
            )}}`,
          ];
    case 'numeric':
      return typeof value === 'number'
        ? []
        : [`: expected numeric (int or float), got ${goType(value)}`];
    case 'boolean':
      return typeof value === 'boolean'
        ? []
        : [`: expected boolean, got ${describe(value)}`];
    default:
      return typeof value === 'object'
        ? [`: expected any scalar, got ${describe(value)}`]
        : [];
  }
}

function prefixed(prefix: string, findings: string[]): string[] {
  return findings.map(finding => `${prefix}${finding}`);
}

/** How the merging library prints a value. */
function describe(value: JsonValue): string {
  return `&{${goPlain(value)}}`;
}

function goPlain(value: JsonValue): string {
  if (Array.isArray(value)) {
    return `[${value.map(goPlain).join(' ')}]`;
  }
  if (isJsonObject(value)) {
    const parts = Object.keys(value)
      .sort()
      .map(key => `${key}:${goPlain(value[key] ?? null)}`);
    return `map[${parts.join(' ')}]`;
  }
  return value === null ? '<nil>' : String(value);
}

function goSyntax(value: JsonValue): string {
  if (Array.isArray(value)) {
    return `[]interface {}{${value.map(goSyntax).join(', ')}}`;
  }
  if (isJsonObject(value)) {
    const parts = Object.keys(value)
      .sort()
      .map(key => `${JSON.stringify(key)}:${goSyntax(value[key] ?? null)}`);
    return `map[string]interface {}{${parts.join(', ')}}`;
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function goType(value: JsonValue): string {
  if (Array.isArray(value)) {
    return '[]interface {}';
  }
  if (isJsonObject(value)) {
    return 'map[string]interface {}';
  }
  return typeof value === 'boolean' ? 'bool' : 'string';
}
