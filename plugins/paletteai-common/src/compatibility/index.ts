export { READ_FIELD_PATHS, WRITTEN_FIELD_PATHS } from './fieldPaths';
export type { FieldPaths } from './fieldPaths';
