import type { JsonObject } from '@backstage/types';
import type { Place } from '../report/pagePath';

/** Where a request puts something. */
export function placeInProject(
  hub: string,
  { project, name }: JsonObject,
): Place {
  return { hub, project: String(project ?? ''), name: String(name ?? '') };
}
