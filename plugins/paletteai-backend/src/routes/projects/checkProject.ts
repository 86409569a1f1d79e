import {
  describeProblem,
  KINDS,
  ProjectRequest,
  RequestProblem,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Hub } from '@paletteai/backstage-plugin-paletteai-node';
import { checkCertificates } from '../../checks/checkCertificates';

/** Problems with a requested project, given what there is on the hub. */
export async function checkProject(
  { name, settings }: ProjectRequest,
  hub: Hub,
): Promise<RequestProblem[]> {
  if (settings.mode === 'custom') {
    return checkCertificates(
      settings.integrations.palette,
      'settings.integrations.palette',
    );
  }
  if (settings.mode !== 'existing') {
    return [];
  }
  const found = await hub
    .client()
    .find({ kind: KINDS.settings, name: settings.name, namespace: name });
  return found
    ? []
    : [
        describeProblem('settings.unknown', 'settings.name', {
          name: settings.name,
        }),
      ];
}
