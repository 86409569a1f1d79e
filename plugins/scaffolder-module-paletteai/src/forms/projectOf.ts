import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import { readHub, readProject } from './siblings';

/** The Project that another field of the form chose; `undefined` until then. */
export function projectOf(
  form: Record<string, unknown> | undefined,
  field: string = 'project',
): ProjectRef | undefined {
  const hub = readHub(form ?? {}, field);
  const project = readProject(form ?? {}, field);
  return hub && project ? { hub, project } : undefined;
}
