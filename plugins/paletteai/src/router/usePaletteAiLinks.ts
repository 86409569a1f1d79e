import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import {
  InProjectRef,
  projectSearch,
} from '@paletteai/backstage-plugin-paletteai-react';
import {
  computePoolRouteRef,
  rootRouteRef,
  templatesRouteRef,
} from '../routes';

/** Addresses of pages; `undefined` for pages that the portal does not have. */
export type PaletteAiLinks = {
  root: string | undefined;
  templates: string | undefined;
  project: (ref: ProjectRef) => string | undefined;
  /** The list of Compute Pools, narrowed to one Project. */
  computePools: (ref: ProjectRef) => string | undefined;
  computePool: (ref: InProjectRef) => string | undefined;
};

export function usePaletteAiLinks(): PaletteAiLinks {
  const root = useRouteRef(rootRouteRef)?.();
  const templates = useRouteRef(templatesRouteRef)?.();
  const computePool = useRouteRef(computePoolRouteRef);
  return {
    root,
    templates,
    project: ref => root && `${root}${projectSearch(ref)}`,
    computePools: ref => root && `${root}/compute-pools${projectSearch(ref)}`,
    computePool: ref => computePool?.(ref),
  };
}
