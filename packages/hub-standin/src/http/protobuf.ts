import type { JsonObject, JsonValue } from '@backstage/types';
import { Reader } from 'protobufjs/minimal';
import { badRequest, notImplemented } from '../errors';

export const protobufMediaType = 'application/vnd.kubernetes.protobuf';

/** The fields of a message by number: their names, and how to read them. */
type Message = Record<number, [name: string, read: (r: Reader) => JsonValue]>;

const text = (reader: Reader) => reader.string();
const bytes = (reader: Reader) =>
  Buffer.from(reader.bytes()).toString('base64');

const objectMeta: Message = {
  1: ['name', text],
  2: ['generateName', text],
  3: ['namespace', text],
  11: ['labels', mapOf(text)],
  12: ['annotations', mapOf(text)],
};
const metadata: Message = { 1: ['metadata', message(objectMeta)] };
const resourceAttributes: Message = {
  1: ['namespace', text],
  2: ['verb', text],
  3: ['group', text],
  4: ['version', text],
  5: ['resource', text],
  6: ['subresource', text],
  7: ['name', text],
};
const pathAttributes: Message = { 1: ['path', text], 2: ['verb', text] };

/** The messages that `kubectl create` and `kubectl auth` send in no other form. */
const kinds: Record<string, Message> = {
  Namespace: metadata,
  ServiceAccount: metadata,
  SelfSubjectReview: metadata,
  Secret: {
    ...metadata,
    2: ['data', mapOf(bytes)],
    3: ['type', text],
    4: ['stringData', mapOf(text)],
  },
  SelfSubjectAccessReview: {
    2: [
      'spec',
      message({
        1: ['resourceAttributes', message(resourceAttributes)],
        2: ['nonResourceAttributes', message(pathAttributes)],
      }),
    ],
  },
  SelfSubjectRulesReview: {
    2: ['spec', message({ 1: ['namespace', text] })],
  },
};

/** Reads a body: four bytes of magic number, then an envelope with the API version, the kind and the object. */
export function decodeProtobuf(body: Buffer): JsonObject {
  if (body.subarray(0, 4).toString('latin1') !== 'k8s\0') {
    throw badRequest('the body of the request is no Kubernetes protobuf');
  }
  const { type, raw } = decode(body.subarray(4), {
    1: ['type', message({ 1: ['apiVersion', text], 2: ['kind', text] })],
    2: ['raw', bytes],
  });
  const identity = type as { apiVersion: string; kind: string };
  const fields = kinds[identity.kind];
  if (!fields) {
    throw notImplemented(`${identity.kind} in Protocol Buffers`);
  }
  const object = decode(Buffer.from(String(raw ?? ''), 'base64'), fields);
  return { ...identity, ...object };
}

function decode(data: Uint8Array, fields: Message): JsonObject {
  const reader = Reader.create(data);
  const found: JsonObject = {};
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    const field = fields[tag >>> 3];
    if (!field) {
      reader.skipType(tag & 7);
      continue;
    }
    const [name, read] = field;
    const value = read(reader);
    const known = found[name];
    // Map entries arrive one at a time; an empty text stands for none.
    if (typeof value === 'object') {
      found[name] = typeof known === 'object' ? merge(known, value) : value;
    } else if (value !== '') {
      found[name] = value;
    }
  }
  return found;
}

function merge(known: JsonValue, value: JsonValue): JsonValue {
  return Object.assign({}, known, value);
}

function message(fields: Message): (reader: Reader) => JsonValue {
  return reader => decode(reader.bytes(), fields);
}

function mapOf(
  read: (reader: Reader) => JsonValue,
): (reader: Reader) => JsonValue {
  return reader => {
    const { key, value } = decode(reader.bytes(), {
      1: ['key', text],
      2: ['value', read],
    });
    return { [String(key ?? '')]: value ?? '' };
  };
}
