import type { ProjectView } from '@paletteai/backstage-plugin-paletteai-common';

const FIELDS = {
  status: 'readiness',
  name: 'name',
  displayName: 'displayName',
  hub: 'hub',
  tenant: 'tenant',
  createdAt: 'createdAt',
} as const;

/** What lists of projects can be ordered by. */
export type ProjectOrderField = keyof typeof FIELDS | 'gpusUsed';

/** Longer than any number of GPUs, so that texts are in the order of the numbers. */
const DIGITS = 12;

/** The text that orders a project among others. */
export function projectSortValue(
  project: ProjectView,
  field: ProjectOrderField = 'displayName',
): string {
  if (field !== 'gpusUsed') {
    return project[FIELDS[field]] ?? '';
  }
  const used = Object.values(project.gpuResources.used ?? {});
  const sum = used.reduce((left, right) => left + right, 0);
  return String(sum).padStart(DIGITS, '0');
}
