import type { ProjectRef } from '../refs/resourceRef';
import type { InProjectRef, RequestKind } from './PaletteAiApi';

/** Names of collections in paths. */
export const COLLECTIONS: Record<RequestKind, string> = {
  project: 'project',
  computePool: 'compute-pool',
  appDeployment: 'app-deployment',
};

/** Segments of the path of a Project. */
export function projectPath({ hub, project }: ProjectRef): string[] {
  return ['hubs', hub, 'projects', project];
}

/** Path segments of an object in a Project. */
export function inProjectPath(ref: InProjectRef, collection: string): string[] {
  return [...projectPath(ref), collection, ref.name];
}

/** Whether a response is a list. */
export function isList(answer: unknown): boolean {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'items' in answer &&
    Array.isArray(answer.items)
  );
}
