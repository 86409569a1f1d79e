import type { JsonObject } from '@backstage/types';

const COLLECTIONS = {
  project: 'projects',
  computePool: 'compute-pools',
  appDeployment: 'app-deployments',
};

/** Types of objects that the actions work on. */
export type ResourceKind = keyof typeof COLLECTIONS;

/** An object in a Project, or the Project itself. */
export interface Place {
  readonly hub: string;
  readonly project: string;
  readonly name: string;
}

/**
 * The page of an object in the portal.
 *
 * @param root - path of all pages, as of `readPagesPath`
 */
export function pagePath(
  kind: ResourceKind,
  { hub, project, name }: Place,
  root: string,
): string {
  const names = kind === 'project' ? [hub, project] : [hub, project, name];
  return [root, COLLECTIONS[kind], ...names.map(encodeURIComponent)].join('/');
}

/** The location of a requested object. */
export function placeInProject(
  hub: string,
  { project, name }: JsonObject,
): Place {
  return { hub, project: String(project ?? ''), name: String(name ?? '') };
}
