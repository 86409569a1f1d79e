import type { KubernetesObject } from '../../kubernetes/types';
import { renderObject, sortKeys } from '../shared/renderObject';

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
  return renderObject('secret', metadata, {
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
