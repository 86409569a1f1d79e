import {
  Readiness,
  Resource,
} from '@paletteai/backstage-plugin-paletteai-common';

const PHASES: Record<Readiness, string> = {
  ready: 'Ready',
  notReady: 'NotReady',
  deleting: 'Deleting',
  unknown: 'Unknown',
};

/** The state of a resource in one word: the phase that the hub gives, or what its conditions say. */
export function coarsePhase(
  resource: Resource<string>,
  phase: string | undefined,
): string {
  return resource.readiness === 'deleting' || !phase
    ? PHASES[resource.readiness]
    : phase;
}
