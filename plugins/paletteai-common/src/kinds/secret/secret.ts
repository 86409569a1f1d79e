import type { KubernetesObject } from '../../kubernetes/types';
import { renderObject, sortKeys } from '../shared/renderObject';
import type { KindDefinition } from '../shared/KindDefinition';

/** @internal */
export const SECRET: KindDefinition = {
  group: '',
  version: 'v1',
  kind: 'Secret',
  plural: 'secrets',
  namespaced: true,
};

/**
 * A Secret with the given texts, in the encoding of the API.
 *
 * @internal
 */
export function renderSecret(
  metadata: {
    name: string;
    namespace: string;
    labels: Record<string, string>;
  },
  texts: Record<string, string>,
): KubernetesObject {
  return renderObject(SECRET, metadata, {
    type: 'Opaque',
    data: sortKeys(
      Object.fromEntries(
        Object.entries(texts).map(([key, text]) => [key, encodeBase64(text)]),
      ),
    ),
  });
}

function encodeBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (const byte of bytes) {
    binary += String.fromCharCode(byte);
  }
  return btoa(binary);
}

/**
 * Fields of the document in the Secret of a Palette integration that are no secrets: Settings show them too.
 *
 * @public
 */
export const OPEN_SECRET_FIELDS: readonly string[] = [
  'hostUrl',
  'tenant',
  'defaultProjectID',
];

/**
 * What stands in place of a secret value.
 *
 * @public
 */
export const REDACTED = '(hidden)';

const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/**
 * A copy of an object that may be shown: the values of a Secret are hidden,
 * their keys stay. Objects of other kinds come back as they are, for secrets
 * are in no other kind.
 *
 * @public
 */
export function redact(object: KubernetesObject): KubernetesObject {
  if (object.kind !== 'Secret') {
    return object;
  }
  const { annotations, ...metadata } = object.metadata;
  const { [LAST_APPLIED]: _, ...kept } = annotations ?? {};
  // Also what a later API version may add: only what is known to be harmless is kept.
  return {
    apiVersion: object.apiVersion,
    kind: object.kind,
    metadata: {
      ...metadata,
      ...(annotations && { annotations: kept }),
    },
    ...(typeof object.type === 'string' && { type: object.type }),
    ...hideValues(object, 'data'),
    ...hideValues(object, 'stringData'),
  };
}

function hideValues(
  object: KubernetesObject,
  field: 'data' | 'stringData',
): Record<string, Record<string, string>> {
  const values = object[field];
  if (typeof values !== 'object' || values === null) {
    return {};
  }
  return {
    [field]: Object.fromEntries(
      Object.keys(values).map(key => [key, REDACTED]),
    ),
  };
}
