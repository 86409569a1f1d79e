import { KubernetesObject } from '../kubernetes';
import { readManifests } from './readManifests';
import { repositoryFolders } from './repositoryFolders';

/** The resource types of PaletteAI, as they are installed on a hub. @internal */
export function hubDefinitions(): KubernetesObject[] {
  return readManifests(repositoryFolders.customResourceDefinitions);
}

/** What a hub without PaletteAI's own admission refuses. @internal */
export function hubPolicies(): KubernetesObject[] {
  return readManifests(repositoryFolders.admissionPolicies);
}
