import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';

/** Writes a Project as `hub/name`. */
export function formatProjectKey({ hub, project }: ProjectRef): string {
  return `${hub}/${project}`;
}

/** Reads what {@link formatProjectKey} wrote; `undefined` when it is nothing of the kind. */
export function parseProjectKey(key: string): ProjectRef | undefined {
  const [hub, project, ...rest] = key.split('/');
  return hub && project && rest.length === 0 ? { hub, project } : undefined;
}
