import { AI_WORKLOAD } from './aiWorkload/deployment';
import { COMPUTE } from './compute/compute';
import { COMPUTE_CONFIG } from './computeConfig/computeConfig';
import { COMPUTE_POOL } from './computePool/computePool';
import { NAMESPACE } from './namespace/namespace';
import { PROFILE_BUNDLE } from './profileBundle/profileBundle';
import { PROJECT } from './project/project';
import { SCALING_POLICY } from './scalingPolicy/scalingPolicy';
import { SECRET } from './secret/secret';
import { SETTINGS } from './settings/settings';
import { isOfKind, KindDefinition } from './shared/KindDefinition';
import { TENANT } from './tenant/tenant';
import { WORKLOAD_PROFILE } from './workloadProfile/workloadProfile';

/**
 * The kinds that this product reads or writes, by the noun that is used for
 * them everywhere. App and Model Deployments are one kind on the wire.
 *
 * @public
 */
export const KINDS = {
  namespace: NAMESPACE,
  secret: SECRET,
  tenant: TENANT,
  project: PROJECT,
  settings: SETTINGS,
  compute: COMPUTE,
  computeConfig: COMPUTE_CONFIG,
  computePool: COMPUTE_POOL,
  scalingPolicy: SCALING_POLICY,
  aiWorkload: AI_WORKLOAD,
  profileBundle: PROFILE_BUNDLE,
  workloadProfile: WORKLOAD_PROFILE,
} as const satisfies Record<string, KindDefinition>;

/**
 * Key of {@link KINDS}.
 *
 * @public
 */
export type KindName = keyof typeof KINDS;

/**
 * A kind of PaletteAI's own, as opposed to those of Kubernetes.
 *
 * @public
 */
export type PaletteAiKindName = Exclude<KindName, 'namespace' | 'secret'>;

/**
 * Finds the kind of an object from its `apiVersion` and `kind`. The version
 * does not matter, so that objects of a newer version are recognized.
 *
 * @public
 */
export function findKind(
  apiVersion: string,
  kind: string,
): KindName | undefined {
  return (Object.keys(KINDS) as KindName[]).find(name =>
    isOfKind(KINDS[name], { apiVersion, kind }),
  );
}
