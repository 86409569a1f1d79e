import { KindName } from '@paletteai/backstage-plugin-paletteai-common';

/**
 * The kinds that are read from a hub. Those that others take their owner from come first.
 */
export const SOURCE_KINDS = [
  'tenant',
  'project',
  'profileBundle',
  'computePool',
  'aiWorkload',
] as const satisfies readonly KindName[];

/** One of {@link SOURCE_KINDS}. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Whether a kind is among {@link SOURCE_KINDS}. */
export function isSourceKind(kind: string): kind is SourceKind {
  return SOURCE_KINDS.some(sourceKind => sourceKind === kind);
}
