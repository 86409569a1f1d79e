import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import {
  InProjectRef,
  projectSearch,
} from '@paletteai/backstage-plugin-paletteai-react';
import {
  appDeploymentRouteRef,
  computePoolRouteRef,
  modelDeploymentRouteRef,
  profileBundleRouteRef,
  rootRouteRef,
} from '../routes';

/** Addresses of pages; `undefined` for pages that the portal does not have. */
export type PaletteAiLinks = {
  root: string | undefined;
  project: (ref: ProjectRef) => string | undefined;
  /** The list of Compute Pools, narrowed to one Project. */
  computePools: (ref: ProjectRef) => string | undefined;
  computePool: (ref: InProjectRef) => string | undefined;
  /** The list of App Deployments, narrowed to one Project. */
  appDeployments: (ref: ProjectRef) => string | undefined;
  appDeployment: (ref: InProjectRef) => string | undefined;
  /** The list of Model Deployments, narrowed to one Project. */
  modelDeployments: (ref: ProjectRef) => string | undefined;
  modelDeployment: (ref: InProjectRef) => string | undefined;
  /** The Projects of a Tenant. */
  tenant: (name: string) => string | undefined;
  /** A Profile Bundle, at one of its versions or the newest. */
  profileBundle: (
    ref: ProjectRef & { bundleName: string; version?: string },
  ) => string | undefined;
};

export function usePaletteAiLinks(): PaletteAiLinks {
  const root = useRouteRef(rootRouteRef)?.();
  const computePool = useRouteRef(computePoolRouteRef);
  const appDeployment = useRouteRef(appDeploymentRouteRef);
  const modelDeployment = useRouteRef(modelDeploymentRouteRef);
  const profileBundle = useRouteRef(profileBundleRouteRef);
  return {
    root,
    project: ref => root && `${root}${projectSearch(ref)}`,
    computePools: ref => root && `${root}/compute-pools${projectSearch(ref)}`,
    computePool: ref => computePool?.(ref),
    appDeployments: ref =>
      root && `${root}/app-deployments${projectSearch(ref)}`,
    appDeployment: ref => appDeployment?.(ref),
    modelDeployments: ref =>
      root && `${root}/model-deployments${projectSearch(ref)}`,
    modelDeployment: ref => modelDeployment?.(ref),
    tenant: name => root && `${root}?${new URLSearchParams({ tenant: name })}`,
    profileBundle: ({ version, ...ref }) => {
      const address = profileBundle?.(ref);
      return address && version
        ? `${address}?${new URLSearchParams({ version })}`
        : address;
    },
  };
}
