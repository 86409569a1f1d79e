import type { KubernetesObject } from '@paletteai/hub-standin';
import type { Sandbox } from '@paletteai/sandbox';

/** An object on the hub of a sandbox; undefined when there is none. */
export function onHub(
  sandbox: Sandbox,
  kind: 'AIWorkload' | 'ComputePool' | 'Project' | 'Settings',
  namespace: string,
  name: string,
): KubernetesObject | undefined {
  const apiVersion = 'spectrocloud.com/v1alpha1';
  return sandbox.hub.objects.get({ apiVersion, kind, namespace, name });
}
