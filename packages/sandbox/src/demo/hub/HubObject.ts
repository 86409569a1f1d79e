import { ObjectInput } from '@paletteai/hub-standin';
import { JsonObject } from '@backstage/types';

/**
 * An object of a cluster as it is written, a status with it.
 * @public
 */
export type HubObject = ObjectInput & {
  metadata: JsonObject & { name: string; namespace?: string };
};

/** What the objects of the hub depend on. @internal */
export interface HubContext {
  /** Milliseconds since the epoch; ages are counted from it. */
  readonly now: number;
  readonly paletteUrl: string;
  /** The kubeconfig of a spoke. */
  readonly kubeconfigFor: (clusterUid: string) => string;
}

const groups = {
  v1alpha1: 'spectrocloud.com/v1alpha1',
  v1beta1: 'spectrocloud.com/v1beta1',
} as const;

/** An object of PaletteAI. @internal */
export function paletteAiObject(
  version: keyof typeof groups,
  kind: string,
  metadata: HubObject['metadata'],
  body: JsonObject,
): HubObject {
  return { apiVersion: groups[version], kind, metadata, ...body };
}

/** @internal */
export function secret(
  namespace: string,
  name: string,
  texts: Readonly<Record<string, string>>,
): HubObject {
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name, namespace },
    type: 'Opaque',
    data: Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [
        key,
        Buffer.from(text).toString('base64'),
      ]),
    ),
  };
}
