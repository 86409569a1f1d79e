import type { JsonObject, JsonValue } from '@backstage/types';
import { Reader } from 'protobufjs/minimal';
import { messages } from './messages';

/** A message has something that the tables do not know; it would be lost in silence. */
export class UnknownFieldError extends Error {
  constructor(message: string, field: number) {
    super(`field ${field} of ${message} is not understood`);
  }
}

enum WireType {
  varint = 0,
  delimited = 2,
}

/** A message as the JSON that says the same. Fields that hold their zero value are left out, as JSON does. */
export function decodeMessage(bytes: Uint8Array, message: string): JsonObject {
  const fields = messages[message];
  const reader = Reader.create(bytes);
  const object: JsonObject = {};
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    const number = Math.floor(tag / 8);
    const field = fields[number];
    if (!field) {
      skipZero(reader, tag % 8, message, number);
      continue;
    }
    addField(object, field[0], field[1], reader);
  }
  return object;
}

function addField(
  object: JsonObject,
  name: string,
  type: string,
  reader: Reader,
): void {
  if (type.endsWith('[]')) {
    const list = (object[name] ?? []) as JsonValue[];
    object[name] = [...list, readValue(reader, type.slice(0, -2))];
    return;
  }
  if (type.startsWith('{')) {
    const [key, value] = readEntry(reader, type.slice(1, -1));
    object[name] = {
      ...(object[name] as JsonObject | undefined),
      [key]: value,
    };
    return;
  }
  const keepsZero = type.endsWith('?');
  const value = readValue(reader, keepsZero ? type.slice(0, -1) : type);
  if (keepsZero || !isZero(value)) {
    object[name] = value;
  }
}

function readValue(reader: Reader, type: string): JsonValue {
  switch (type) {
    case 'string':
      return reader.string();
    case 'boolean':
      return reader.bool();
    case 'integer':
      return Number(reader.int64());
    case 'bytes':
      return Buffer.from(reader.bytes()).toString('base64');
    case 'Quantity':
      return readQuantity(reader.bytes());
    case 'Time':
      return readTime(reader.bytes());
    case 'IntOrString':
      return readIntOrString(reader.bytes());
    default:
      return decodeMessage(reader.bytes(), type);
  }
}

/** An entry of a map is a message of a key and a value. */
function readEntry(parent: Reader, type: string): [string, JsonValue] {
  const reader = Reader.create(parent.bytes());
  let key = '';
  let value: JsonValue = '';
  while (reader.pos < reader.len) {
    const number = Math.floor(reader.uint32() / 8);
    if (number === 1) {
      key = reader.string();
    } else {
      value = readValue(reader, type);
    }
  }
  return [key, value];
}

function readQuantity(bytes: Uint8Array): string {
  const reader = Reader.create(bytes);
  if (reader.len === 0) {
    return '0';
  }
  reader.uint32();
  return reader.string();
}

function readTime(bytes: Uint8Array): string | null {
  const reader = Reader.create(bytes);
  if (reader.len === 0) {
    return null;
  }
  reader.uint32();
  const seconds = Number(reader.int64());
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

function readIntOrString(bytes: Uint8Array): number | string {
  const reader = Reader.create(bytes);
  const parts: Record<number, number | string> = {};
  while (reader.pos < reader.len) {
    const number = Math.floor(reader.uint32() / 8);
    parts[number] = number === 3 ? reader.string() : reader.int32();
  }
  return parts[1] === 1 ? parts[3] ?? '' : parts[2] ?? 0;
}

/** Senders write zero values of fields too, which say nothing; anything else must be known. */
function skipZero(
  reader: Reader,
  wireType: number,
  message: string,
  field: number,
): void {
  const isNothing =
    wireType === WireType.varint
      ? Number(reader.int64()) === 0
      : wireType === WireType.delimited && isEmptyMessage(reader.bytes());
  if (!isNothing) {
    throw new UnknownFieldError(message, field);
  }
}

/** Empty, or made of nothing but fields that are empty. */
function isEmptyMessage(bytes: Uint8Array): boolean {
  const reader = Reader.create(bytes);
  while (reader.pos < reader.len) {
    const wireType = reader.uint32() % 8;
    const isNothing =
      wireType === WireType.varint
        ? Number(reader.int64()) === 0
        : wireType === WireType.delimited && isEmptyMessage(reader.bytes());
    if (!isNothing) {
      return false;
    }
  }
  return true;
}

function isZero(value: JsonValue): boolean {
  return (
    value === '' ||
    value === 0 ||
    value === false ||
    value === null ||
    (typeof value === 'object' &&
      !Array.isArray(value) &&
      Object.keys(value).length === 0)
  );
}
