import type { JsonObject } from '@backstage/types';
import type { Place } from '../report/pagePath';

/** The location of a requested object. */
export function placeInProject(
  hub: string,
  { project, name }: JsonObject,
): Place {
  return { hub, project: String(project ?? ''), name: String(name ?? '') };
}
