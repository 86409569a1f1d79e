import type { Environment } from '@marcbachmann/cel-js';
import { goRegExp } from '../../schema/goRegExp';
import { formatText } from './formatText';

/** The string functions that the library does not have. */
export function addStringFunctions(environment: Environment): void {
  environment
    .registerFunction('string.charAt(int): string', charAt)
    .registerFunction(
      'string.replace(string, string): string',
      (text: string, from: string, to: string) => text.split(from).join(to),
    )
    .registerFunction(
      'string.replace(string, string, int): string',
      replaceSome,
    )
    .registerFunction('string.find(string): string', (text, pattern) =>
      first(text, pattern),
    )
    .registerFunction(
      'string.findAll(string): list<string>',
      (text: string, pattern: string) => all(text, pattern),
    )
    .registerFunction(
      'string.findAll(string, int): list<string>',
      (text: string, pattern: string, limit: bigint) =>
        limit < 0n
          ? all(text, pattern)
          : all(text, pattern).slice(0, Number(limit)),
    )
    .registerFunction(
      'string.format(list<dyn>): string',
      (text: string, values: unknown[]) => formatText(text, values),
    );
}

function charAt(text: string, index: bigint): string {
  const characters = [...text];
  const position = Number(index);
  if (position < 0 || position > characters.length) {
    throw new Error(`index out of range: ${index}`);
  }
  return characters[position] ?? '';
}

function replaceSome(
  text: string,
  from: string,
  to: string,
  limit: bigint,
): string {
  if (limit < 0n) {
    return text.split(from).join(to);
  }
  const parts = text.split(from);
  const count = Math.min(Number(limit), parts.length - 1);
  const head = parts.slice(0, count + 1).join(to);
  const tail = parts.slice(count + 1);
  return [head, ...tail].join(from);
}

function first(text: string, pattern: string): string {
  return goRegExp(pattern).exec(text)?.[0] ?? '';
}

function all(text: string, pattern: string): string[] {
  const { source, flags } = goRegExp(pattern);
  return text.match(new RegExp(source, `${flags}g`)) ?? [];
}
