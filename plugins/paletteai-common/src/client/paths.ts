import type { ProjectRef } from '../refs/resourceRef';
import type { InProjectRef, RequestKind } from './PaletteAiApi';

/** What collections are called in paths. */
export const COLLECTIONS: Record<RequestKind, string> = {
  project: 'project',
  computePool: 'compute-pool',
  appDeployment: 'app-deployment',
};

/** Segments of the path of a Project. */
export function projectPath({ hub, project }: ProjectRef): string[] {
  return ['hubs', hub, 'projects', project];
}

/** Segments of the path of something within a Project. */
export function inProjectPath(ref: InProjectRef, collection: string): string[] {
  return [...projectPath(ref), collection, ref.name];
}

/** Whether an answer is a list of something. */
export function isList(answer: unknown): boolean {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'items' in answer &&
    Array.isArray(answer.items)
  );
}
