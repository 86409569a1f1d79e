/** The parts of a JSON schema that hold other schemas. */
export interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
}

/** The paths of all fields of a schema that `kubectl explain` would show without a word. */
export function fieldsWithoutDescription(
  schema: JsonSchema,
  path = '',
): string[] {
  const { properties = {}, items, additionalProperties } = schema;
  const values =
    typeof additionalProperties === 'object' ? additionalProperties : undefined;
  return [
    ...Object.entries(properties).flatMap(([name, field]) => {
      const fieldPath = path ? `${path}.${name}` : name;
      return [
        ...(field.description?.trim() ? [] : [fieldPath]),
        ...fieldsWithoutDescription(field, fieldPath),
      ];
    }),
    ...(items ? fieldsWithoutDescription(items, `${path}[]`) : []),
    ...(values ? fieldsWithoutDescription(values, `${path}{}`) : []),
  ];
}
