const COLLECTIONS = {
  project: 'projects',
  computePool: 'compute-pools',
  appDeployment: 'app-deployments',
};

/** Kinds of things that the actions work on. */
export type ResourceKind = keyof typeof COLLECTIONS;

/** A thing of a Project, or the Project itself. */
export interface Place {
  readonly hub: string;
  readonly project: string;
  readonly name: string;
}

/** Where the portal shows something. */
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
