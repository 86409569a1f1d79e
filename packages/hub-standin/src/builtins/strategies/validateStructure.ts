import { forbidden, required, type FieldError } from '../../errors';
import { valueSchema, type Schema } from '../../schema';

/** What keeps a schema from being a structural one, which custom resources must have. */
export function validateStructure(
  schema: Schema,
  field: string,
  isRoot = true,
): FieldError[] {
  const errors: FieldError[] = [];
  const isUntyped =
    schema['x-kubernetes-int-or-string'] === true ||
    schema['x-kubernetes-preserve-unknown-fields'] === true;
  if (!schema.type && (isRoot || !isUntyped)) {
    const what = isRoot
      ? 'must not be empty at the root'
      : 'must not be empty for specified object fields';
    errors.push(required(`${field}.type`, what));
  }
  if (schema.type === 'array' && !schema.items) {
    errors.push(required(`${field}.items`, 'must be specified'));
  }
  if (schema.properties && schema.additionalProperties !== undefined) {
    errors.push(
      forbidden(
        `${field}.additionalProperties`,
        'additionalProperties and properties are mutual exclusive',
      ),
    );
  }
  errors.push(...validateListKeys(schema, field));
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    const isMetadata = isRoot && name === 'metadata';
    errors.push(
      ...validateStructure(child, `${field}.properties[${name}]`, false).filter(
        () => !isMetadata || child.type !== 'object',
      ),
    );
  }
  if (schema.items) {
    errors.push(...validateStructure(schema.items, `${field}.items`, false));
  }
  const values = valueSchema(schema);
  if (values) {
    errors.push(
      ...validateStructure(values, `${field}.additionalProperties`, false),
    );
  }
  return errors;
}

/** The keys of a list are there in every item, or have a default. */
function validateListKeys(schema: Schema, field: string): FieldError[] {
  if (schema['x-kubernetes-list-type'] !== 'map') {
    return [];
  }
  const keys = schema['x-kubernetes-list-map-keys'] ?? [];
  if (keys.length === 0) {
    return [
      required(
        `${field}.x-kubernetes-list-map-keys`,
        'must not be empty if x-kubernetes-list-type is map',
      ),
    ];
  }
  const properties = schema.items?.properties ?? {};
  return keys
    .filter(
      key =>
        !schema.items?.required?.includes(key) &&
        properties[key]?.default === undefined,
    )
    .map(key =>
      required(
        `${field}.items.properties[${key}].default`,
        'this property is in x-kubernetes-list-map-keys, so it must have a default or be a required property',
      ),
    );
}
