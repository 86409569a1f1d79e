import { Writer } from 'protobufjs/minimal';
import { decodeEnvelope } from './decodeEnvelope';

/** A message of fields that are text or messages themselves. */
function message(...fields: [number, string | Uint8Array | number][]) {
  const writer = Writer.create();
  for (const [number, value] of fields) {
    if (typeof value === 'number') {
      writer.uint32(number * 8).int64(value);
    } else if (typeof value === 'string') {
      writer.uint32(number * 8 + 2).string(value);
    } else {
      writer.uint32(number * 8 + 2).bytes(value);
    }
  }
  return writer.finish();
}

function envelope(apiVersion: string, kind: string, raw: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from('k8s\0'),
    message(
      [1, message([1, apiVersion], [2, kind])],
      [2, raw],
      [3, ''],
      [4, ''],
    ),
  ]);
}

describe('decodeEnvelope', () => {
  it('reads a ConfigMap and leaves zero values out', () => {
    const metadata = message(
      [1, 'settings'],
      [2, ''],
      [7, 0],
      [8, new Uint8Array()],
      [11, message([1, 'app'], [2, 'web'])],
    );
    const raw = message([1, metadata], [2, message([1, 'a'], [2, '1'])]);
    expect(decodeEnvelope(envelope('v1', 'ConfigMap', raw))).toEqual({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'settings', labels: { app: 'web' } },
      data: { a: '1' },
    });
  });

  it('encodes the bytes of a Secret in base64', () => {
    const raw = message([2, message([1, 'key'], [2, 'value'])]);
    expect(decodeEnvelope(envelope('v1', 'Secret', raw))).toMatchObject({
      data: { key: 'dmFsdWU=' },
    });
  });

  it('keeps the zero of a field that tells it from absence', () => {
    const raw = message([2, message([1, 0])]);
    expect(decodeEnvelope(envelope('apps/v1', 'Deployment', raw))).toEqual({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      spec: { replicas: 0 },
    });
  });

  it('skips an empty status', () => {
    const raw = message([3, message([1, ''])]);
    expect(decodeEnvelope(envelope('v1', 'Namespace', raw))).toEqual({
      apiVersion: 'v1',
      kind: 'Namespace',
    });
  });

  it('refuses a field that it does not know and that says something', () => {
    const raw = message([99, 'lost']);
    expect(() => decodeEnvelope(envelope('v1', 'ConfigMap', raw))).toThrow(
      'field 99 of ConfigMap is not understood',
    );
  });

  it('refuses a kind that it does not know', () => {
    const body = envelope('v1', 'Widget', new Uint8Array());
    expect(() => decodeEnvelope(body)).toThrow(
      'Widget of v1 is read as JSON and YAML only',
    );
  });

  it('refuses a body without the mark', () => {
    expect(() => decodeEnvelope(Buffer.from('{}'))).toThrow(
      'does not appear to be a protobuf message',
    );
  });

  it('refuses a body that ends too early', () => {
    const whole = envelope('v1', 'ConfigMap', message([2, 'abc']));
    expect(() => decodeEnvelope(whole.subarray(0, 12))).toThrow();
  });
});
