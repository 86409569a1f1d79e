import type { JsonValue } from '../../kubernetes/types';
import { compact } from './renderObject';

/** Cloud type of the clusters that PaletteAI makes. @internal */
export const CLOUD_TYPE = 'edge-native';

/** @internal */
export function renderReference(
  reference: { name: string; namespace?: string | undefined } | undefined,
): { [key: string]: JsonValue } | undefined {
  return (
    reference &&
    compact({ name: reference.name, namespace: reference.namespace })
  );
}

/** @internal */
export function renderProfileBundleReference(
  bundle:
    | {
        name: string;
        namespace?: string | undefined;
        version?: string | undefined;
      }
    | undefined,
  cloudType?: string,
): { [key: string]: JsonValue } | undefined {
  return (
    bundle &&
    compact({
      name: bundle.name,
      namespace: bundle.namespace,
      cloudType,
      version: bundle.version,
    })
  );
}
