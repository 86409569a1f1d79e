import { KubernetesObject, ObjectMeta } from '@paletteai/hub-standin';

/** An object as a hub serves it. @internal */
export type ServedObject = KubernetesObject & {
  metadata: ObjectMeta & { name: string };
};

/** What the controllers look at, all at one time. @internal */
export interface HubObjects {
  readonly tenants: readonly ServedObject[];
  readonly projects: readonly ServedObject[];
  readonly computePools: readonly ServedObject[];
  readonly aiWorkloads: readonly ServedObject[];
  readonly namespaces: readonly ServedObject[];
}

/** Where each of them is listed. @internal */
export const collectionPaths: Readonly<Record<keyof HubObjects, string>> = {
  tenants: '/apis/spectrocloud.com/v1alpha1/tenants',
  projects: '/apis/spectrocloud.com/v1alpha1/projects',
  computePools: '/apis/spectrocloud.com/v1alpha1/computepools',
  aiWorkloads: '/apis/spectrocloud.com/v1alpha1/aiworkloads',
  namespaces: '/api/v1/namespaces',
};
