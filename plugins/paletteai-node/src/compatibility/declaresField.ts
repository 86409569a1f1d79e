/** A schema as in OpenAPI 3, of which only the parts that name fields matter here. */
export type Schema = Readonly<Record<string, unknown>>;

export type Declaration = 'declared' | 'undeclared' | 'unchecked';

/**
 * Looks a path up in a schema.
 *
 * @param components - schemas by name, for references
 */
export function declaresField(
  schema: Schema,
  path: string,
  components: Schema,
): Declaration {
  return walk(schema, segmentsOf(path), components);
}

/** `a[].b.*` → `a`, `[]`, `b`, `*`. */
function segmentsOf(path: string): string[] {
  return path
    .split('.')
    .flatMap(part =>
      part.split(/(?=\[\])/).flatMap(piece => (piece === '' ? [] : [piece])),
    );
}

function walk(
  schema: Schema,
  segments: readonly string[],
  components: Schema,
): Declaration {
  if (segments.length === 0) {
    return 'declared';
  }
  const [segment, ...rest] = segments;
  const resolved = resolve(schema, components);
  if (segment === '[]') {
    const items = schemaAt(resolved, 'items');
    return items ? walk(items, rest, components) : acceptsAnything(resolved);
  }
  const properties = schemaAt(resolved, 'properties');
  const property = properties && schemaAt(properties, segment);
  if (property) {
    return walk(property, rest, components);
  }
  const additional = resolved.additionalProperties;
  if (isSchema(additional) && Object.keys(additional).length > 0) {
    return walk(additional, rest, components);
  }
  return acceptsAnything(resolved);
}

function acceptsAnything(schema: Schema): Declaration {
  const isOpen =
    schema['x-kubernetes-preserve-unknown-fields'] === true ||
    schema['x-kubernetes-embedded-resource'] === true ||
    schema.additionalProperties === true ||
    isSchema(schema.additionalProperties) ||
    isUntyped(schema);
  return isOpen ? 'unchecked' : 'undeclared';
}

function isUntyped(schema: Schema): boolean {
  return schema.type === undefined && schema.properties === undefined;
}

/** Kubernetes wraps a reference into `allOf` in order to add a default or description to it. */
function resolve(schema: Schema, components: Schema): Schema {
  const reference =
    referenceOf(schema) ??
    (Array.isArray(schema.allOf) && schema.allOf.length === 1
      ? referenceOf(schema.allOf[0])
      : undefined);
  const target =
    reference === undefined ? undefined : schemaAt(components, reference);
  return target ?? schema;
}

function referenceOf(schema: unknown): string | undefined {
  const reference = isSchema(schema) ? schema.$ref : undefined;
  return typeof reference === 'string'
    ? reference.slice(reference.lastIndexOf('/') + 1)
    : undefined;
}

function schemaAt(schema: Schema, key: string): Schema | undefined {
  const value = Object.hasOwn(schema, key) ? schema[key] : undefined;
  return isSchema(value) ? value : undefined;
}

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
