import type { JsonObject } from '@backstage/types';
import { Reader } from 'protobufjs/minimal';
import { decodeMessage } from './decodeMessage';
import { kindMessages } from './messages';

export const protobufMediaType = 'application/vnd.kubernetes.protobuf';

const magic = Buffer.from('k8s\0');

/**
 * Reads a body of the form that Kubernetes clients send: four bytes that mark it, then an envelope of the
 * API version, the kind and the object. Fails with an Error that says what was wrong with it.
 */
export function decodeEnvelope(body: Buffer): JsonObject {
  if (!body.subarray(0, magic.length).equals(magic)) {
    throw new Error(
      'provided data does not appear to be a protobuf message, expected prefix [107 56 115 0]',
    );
  }
  const { apiVersion, kind, raw } = readEnvelope(body.subarray(magic.length));
  if (!Object.hasOwn(kindMessages, kind)) {
    throw new Error(`${kind} of ${apiVersion} is read as JSON and YAML only`);
  }
  return { apiVersion, kind, ...decodeMessage(raw, kind) };
}

type Envelope = { apiVersion: string; kind: string; raw: Uint8Array };

function readEnvelope(bytes: Uint8Array): Envelope {
  const reader = Reader.create(bytes);
  const envelope: Envelope = {
    apiVersion: '',
    kind: '',
    raw: new Uint8Array(),
  };
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    switch (Math.floor(tag / 8)) {
      case 1:
        Object.assign(envelope, readTypeMeta(reader.bytes()));
        break;
      case 2:
        envelope.raw = reader.bytes();
        break;
      default:
        reader.skipType(tag % 8);
    }
  }
  return envelope;
}

function readTypeMeta(bytes: Uint8Array): { apiVersion: string; kind: string } {
  const reader = Reader.create(bytes);
  const meta = { apiVersion: '', kind: '' };
  while (reader.pos < reader.len) {
    const number = Math.floor(reader.uint32() / 8);
    meta[number === 1 ? 'apiVersion' : 'kind'] = reader.string();
  }
  return meta;
}
