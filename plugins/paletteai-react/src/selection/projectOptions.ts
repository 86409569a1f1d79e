import type {
  ProjectRef,
  ProjectView,
} from '@paletteai/backstage-plugin-paletteai-common';
import { formatProjectKey } from './projectKey';

type ProjectOption = { id: string; label: string };

/**
 * What can be chosen: what was found and what is chosen. Projects of one
 * display name are distinguished by their names and hubs.
 */
export function projectOptions(
  found: readonly ProjectView[],
  chosen: ProjectRef | undefined,
): ProjectOption[] {
  const displayNames = found.map(({ displayName }) => displayName);
  const options = found.map(({ hub, name, displayName }) => {
    const id = formatProjectKey({ hub, project: name });
    const isAmbiguous =
      displayNames.indexOf(displayName) !==
      displayNames.lastIndexOf(displayName);
    return { id, label: isAmbiguous ? `${displayName} (${id})` : displayName };
  });
  if (!chosen || options.some(({ id }) => id === formatProjectKey(chosen))) {
    return options;
  }
  return [{ id: formatProjectKey(chosen), label: chosen.project }, ...options];
}
