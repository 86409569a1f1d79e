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

/** The page of an object in the portal. */
export function pagePath(
  kind: ResourceKind,
  { hub, project, name }: Place,
): string {
  const names = kind === 'project' ? [hub, project] : [hub, project, name];
  return [
    '/paletteai',
    COLLECTIONS[kind],
    ...names.map(encodeURIComponent),
  ].join('/');
}
