import { createHash } from 'node:crypto';

/** The search table of the catalog drops longer values, so they would never be found. */
const MAX_LENGTH = 200;

/** A ref of a group or person as it is written into entities and looked for in them. */
export function audienceKey(ref: string): string {
  const normalized = ref.toLocaleLowerCase('en-US');
  return normalized.length <= MAX_LENGTH
    ? normalized
    : `sha256:${createHash('sha256').update(normalized).digest('hex')}`;
}
