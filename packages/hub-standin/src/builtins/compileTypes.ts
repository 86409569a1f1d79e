import type { Schema } from '../schema/Schema';
import type { TypeTable } from './TypeTable';

const scalars: Record<string, Schema> = {
  string: { type: 'string' },
  bool: { type: 'boolean' },
  int32: { type: 'integer', format: 'int32' },
  int64: { type: 'integer', format: 'int64' },
  number: { type: 'number', format: 'double' },
  double: { type: 'number', format: 'double' },
  bytes: { type: 'string', format: 'byte' },
  time: { type: 'string', format: 'date-time', nullable: true },
  microtime: { type: 'string', format: 'date-time', nullable: true },
  quantity: {
    'x-kubernetes-int-or-string': true,
    format: 'quantity',
    'x-scalar-name': 'Quantity',
  },
  intOrString: {
    'x-kubernetes-int-or-string': true,
    format: 'int-or-string',
    'x-scalar-name': 'IntOrString',
  },
  any: { 'x-kubernetes-preserve-unknown-fields': true },
  json: named('JSON'),
  schemaOrArray: named('JSONSchemaPropsOrArray'),
  schemaOrBool: named('JSONSchemaPropsOrBool'),
  schemaOrStrings: named('JSONSchemaPropsOrStringArray'),
};

/** Anything, by a name of its own. */
function named(name: string): Schema {
  return {
    'x-kubernetes-preserve-unknown-fields': true,
    'x-scalar-name': name,
  };
}

/** Turns a table of types into schemas that refer to each other. */
export function compileTypes(table: TypeTable): Record<string, Schema> {
  const schemas: Record<string, Schema> = {};
  for (const name of Object.keys(table)) {
    schemas[name] = { type: 'object', 'x-type-name': name };
  }
  for (const [name, text] of Object.entries(table)) {
    fillType(schemas, name, text);
  }
  return schemas;
}

function fillType(
  schemas: Record<string, Schema>,
  name: string,
  text: string,
): void {
  const schema = schemas[name];
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  for (const field of text.split(';').map(part => part.trim())) {
    if (field === '(atomic)') {
      schema['x-kubernetes-map-type'] = 'atomic';
    } else if (field === '(open)') {
      schema['x-kubernetes-preserve-unknown-fields'] = true;
    } else if (field) {
      const [key, expression, ...modifiers] = field.split(/\s+/);
      const property = key.replace('!', '');
      if (key.endsWith('!')) {
        required.push(property);
      }
      properties[property] = modified(
        compileExpression(schemas, name, expression),
        modifiers,
      );
    }
  }
  schema.properties = properties;
  if (required.length > 0) {
    schema.required = required;
  }
}

function compileExpression(
  schemas: Record<string, Schema>,
  owner: string,
  expression: string,
): Schema {
  if (expression.startsWith('[')) {
    const items = compileExpression(schemas, owner, expression.slice(1, -1));
    return { type: 'array', items };
  }
  if (expression.startsWith('{')) {
    const values = compileExpression(schemas, owner, expression.slice(1, -1));
    return { type: 'object', additionalProperties: values };
  }
  const schema = scalars[expression] ?? schemas[expression];
  if (!schema) {
    throw new Error(`Type ${owner} uses the unknown type ${expression}`);
  }
  return schema;
}

function modified(schema: Schema, modifiers: string[]): Schema {
  if (modifiers.length === 0) {
    return schema;
  }
  // Inherits, because the type may be filled only later.
  const result: Schema = Object.create(schema);
  for (const modifier of modifiers) {
    const [name, value = ''] = modifier.split('=');
    applyModifier(result, name, value);
  }
  return result;
}

function applyModifier(schema: Schema, name: string, value: string): void {
  switch (name) {
    case 'set':
      schema['x-kubernetes-list-type'] = 'set';
      break;
    case 'map':
      schema['x-kubernetes-list-type'] = 'map';
      schema['x-kubernetes-list-map-keys'] = value.split(',');
      break;
    case 'atomic':
      schema['x-kubernetes-map-type'] = 'atomic';
      break;
    case 'merge':
      schema['x-kubernetes-patch-strategy'] = 'merge';
      schema['x-kubernetes-patch-merge-key'] = value || undefined;
      break;
    case 'struct':
      schema['x-go-struct'] = true;
      break;
    case 'retainKeys':
      schema['x-kubernetes-patch-strategy'] = 'retainKeys';
      break;
    case 'enum':
      schema.enum = value.split('|');
      break;
    case 'default':
      schema.default = JSON.parse(value);
      break;
    default:
      throw new Error(`Unknown modifier ${name} in a table of types`);
  }
}
