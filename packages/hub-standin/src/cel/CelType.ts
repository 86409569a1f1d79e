import type { Environment } from '@marcbachmann/cel-js';
import type { JsonObject, JsonValue } from '@backstage/types';
import { isJsonObject } from '../json';
import { preservesUnknownFields, valueSchema, type Schema } from '../schema';
import { celFieldName } from './fieldNames';

/** How values of a schema look to CEL: the name of the type, and how JSON becomes one. */
export interface CelType {
  readonly name: string;
  toCel(value: JsonValue): unknown;
}

/** An object as CEL sees it; two are equal when their JSON is. */
class CelMessage {
  [field: string]: unknown;
  readonly #source: JsonObject;

  constructor(source: JsonObject) {
    this.#source = source;
  }

  equals(other: CelMessage): boolean {
    return canonical(this.#source) === canonical(other.#source);
  }
}

function canonical(value: JsonValue | undefined): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (isJsonObject(value)) {
    const parts = Object.keys(value)
      .sort()
      .map(key => `${JSON.stringify(key)}:${canonical(value[key])}`);
    return `{${parts.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

const dynamic: CelType = { name: 'dyn', toCel: dynamicValue };

/** Declares the types of a schema in an environment, and remembers which schema has which. */
export class CelTypes {
  readonly #environment: Environment;
  readonly #types = new Map<Schema, CelType>();
  #count = 0;

  private constructor(environment: Environment) {
    this.#environment = environment;
  }

  static create(environment: Environment): CelTypes {
    return new CelTypes(environment);
  }

  /** The type of a schema. The root of an object shows only the name of its metadata. */
  typeOf(schema: Schema, isRoot = false): CelType {
    const known = this.#types.get(schema);
    if (known) {
      return known;
    }
    const type = this.#declare(schema, isRoot);
    this.#types.set(schema, type);
    return type;
  }

  #declare(schema: Schema, isRoot: boolean): CelType {
    if (schema['x-kubernetes-int-or-string']) {
      return dynamic;
    }
    switch (schema.type) {
      case 'boolean':
        return { name: 'bool', toCel: identity };
      case 'integer':
        return { name: 'int', toCel: toInteger };
      case 'number':
        return { name: 'double', toCel: identity };
      case 'string':
        return stringType(schema.format);
      case 'array':
        return this.#listType(schema);
      case 'object':
        return this.#objectType(schema, isRoot);
      default:
        return dynamic;
    }
  }

  #listType(schema: Schema): CelType {
    const items = schema.items ? this.typeOf(schema.items) : dynamic;
    return {
      name: `list<${items.name}>`,
      toCel: value =>
        Array.isArray(value)
          ? value.map(item => (item === null ? null : items.toCel(item)))
          : value,
    };
  }

  #objectType(schema: Schema, isRoot: boolean): CelType {
    const values = valueSchema(schema);
    if (values) {
      return mapType(this.typeOf(values));
    }
    const embedded =
      isRoot || schema['x-kubernetes-embedded-resource'] === true;
    if (!schema.properties && !embedded && preservesUnknownFields(schema)) {
      return dynamic;
    }
    return this.#messageType(
      embedded ? withIdentity(schema.properties) : schema.properties ?? {},
    );
  }

  #messageType(properties: Record<string, Schema>): CelType {
    this.#count += 1;
    const name = `Object${this.#count}`;
    // A class of its own is how a value carries its type.
    const Message = class extends CelMessage {};
    const fields: [string, string, CelType][] = [];
    for (const [property, child] of Object.entries(properties)) {
      const field = celFieldName(property);
      if (field) {
        fields.push([property, field, this.typeOf(child)]);
      }
    }
    this.#environment.registerType(name, {
      ctor: Message,
      fields: Object.fromEntries(
        fields.map(([, field, type]) => [field, type.name]),
      ),
    });
    this.#environment.registerOperator(
      `${name} == ${name}`,
      (a: CelMessage, b: CelMessage) => a.equals(b),
    );
    return {
      name,
      toCel(value) {
        const source: JsonObject = isJsonObject(value) ? value : {};
        const message = new Message(source);
        for (const [property, field, type] of fields) {
          const item = source[property];
          if (item !== undefined && item !== null) {
            message[field] = type.toCel(item);
          }
        }
        return message;
      },
    };
  }
}

function withIdentity(
  properties: Record<string, Schema> = {},
): Record<string, Schema> {
  return {
    ...properties,
    apiVersion: { type: 'string' },
    kind: { type: 'string' },
    metadata: {
      type: 'object',
      properties: {
        name: { type: 'string' },
        generateName: { type: 'string' },
      },
    },
  };
}

function mapType(values: CelType): CelType {
  return {
    name: `map<string, ${values.name}>`,
    toCel: value =>
      new Map(
        Object.entries(isJsonObject(value) ? value : {}).map(([key, item]) => [
          key,
          item === null || item === undefined ? null : values.toCel(item),
        ]),
      ),
  };
}

function stringType(format: string | undefined): CelType {
  switch (format) {
    case 'date':
    case 'date-time':
      return {
        name: 'google.protobuf.Timestamp',
        toCel: value => new Date(String(value)),
      };
    case 'byte':
      return {
        name: 'bytes',
        toCel: value => new Uint8Array(Buffer.from(String(value), 'base64')),
      };
    default:
      return { name: 'string', toCel: identity };
  }
}

function identity(value: JsonValue): unknown {
  return value;
}

function toInteger(value: JsonValue): unknown {
  return typeof value === 'number' && Number.isInteger(value)
    ? BigInt(value)
    : value;
}

/** JSON as CEL sees it where no schema says more. */
export function dynamicValue(value: JsonValue): unknown {
  if (Array.isArray(value)) {
    return value.map(dynamicValue);
  }
  if (isJsonObject(value)) {
    return new Map(
      Object.entries(value).map(([key, item]) => [
        key,
        dynamicValue(item ?? null),
      ]),
    );
  }
  return toInteger(value);
}
