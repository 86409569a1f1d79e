/**
 * A field of a kind that the suite reads or writes.
 *
 * @public
 */
export type FieldUse = {
  /**
   * Such as `spec.clusterVariant.dedicated`. `[]` stands for the entries of a list, `*` for the keys of a map.
   * What lies in a map of plain values is not listed.
   */
  readonly path: string;
  /**
   * What the parser and the renderer of the kind do with the field. `readIfDeclared` is a field that the parser reads
   * where a hub has it, and that a hub need not declare.
   */
  readonly use: 'read' | 'write' | 'readWrite' | 'readIfDeclared';
};

/** Fields that the parser reads and the renderer writes. @internal */
export function readWrite(...paths: string[]): FieldUse[] {
  return paths.map(path => ({ path, use: 'readWrite' }));
}

/** Fields that only the parser knows. @internal */
export function read(...paths: string[]): FieldUse[] {
  return paths.map(path => ({ path, use: 'read' }));
}

/** Fields that the parser reads on hubs that declare them, which the resource types of this suite do not. @internal */
export function readIfDeclared(...paths: string[]): FieldUse[] {
  return paths.map(path => ({ path, use: 'readIfDeclared' }));
}

/** Fields that only the renderer knows. @internal */
export function write(...paths: string[]): FieldUse[] {
  return paths.map(path => ({ path, use: 'write' }));
}

/** The same fields below another one. @internal */
export function below(parent: string, fields: readonly FieldUse[]): FieldUse[] {
  return fields.map(({ path, use }) => ({ path: `${parent}.${path}`, use }));
}

/** The same fields where nothing is written. @internal */
export function readOnly(fields: readonly FieldUse[]): FieldUse[] {
  return fields.flatMap(field =>
    field.use === 'readIfDeclared' ? field : read(field.path),
  );
}
