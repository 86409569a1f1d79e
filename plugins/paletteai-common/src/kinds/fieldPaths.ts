import type { KindName } from './registry';
import readFieldPaths from './readFieldPaths.json';
import writtenFieldPaths from './writtenFieldPaths.json';

/**
 * Paths of fields for each kind of PaletteAI, such as
 * `spec.clusterVariant.dedicated`. `[]` stands for the entries of a list, `*`
 * for the keys of a map; what lies in a map of plain values is not listed.
 *
 * @public
 */
export type FieldPaths = Readonly<
  Record<Exclude<KindName, 'namespace' | 'secret'>, readonly string[]>
>;

/**
 * The fields that the parsers of this package read.
 *
 * @public
 */
export const READ_FIELD_PATHS: FieldPaths = readFieldPaths;

/**
 * The fields that the renderers and changes of this package write.
 *
 * @public
 */
export const WRITTEN_FIELD_PATHS: FieldPaths = writtenFieldPaths;
