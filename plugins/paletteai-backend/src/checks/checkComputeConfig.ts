import {
  describeProblem,
  RequestProblem,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { HubFacts, Reference } from './HubFacts';

/** Looks whether there is a compute config, where a request names one. */
export async function checkComputeConfig(
  facts: HubFacts,
  reference: Reference | undefined,
  path: string,
): Promise<RequestProblem[]> {
  return reference === undefined || (await facts.computeConfig(reference))
    ? []
    : [
        describeProblem('computeConfig.unknown', path, {
          name: reference.name,
        }),
      ];
}
