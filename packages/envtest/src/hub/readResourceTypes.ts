import { repositoryFolders } from '../repositoryFolders';
import { CustomResourceDefinition } from './CustomResourceDefinition';
import { readManifests } from './readManifests';
import { ResourceType } from './resourcePath';

/** A kind of `deploy/hub/crds` in one of the versions that are served. */
export interface HubResourceType extends ResourceType {
  /** The name of its CustomResourceDefinition. */
  name: string;
  kind: string;
  isNamespaced: boolean;
}

/** The kinds of `deploy/hub/crds`, once per version. */
export function readResourceTypes(): HubResourceType[] {
  return readManifests(repositoryFolders.customResourceDefinitions)
    .map(({ manifest }) => manifest as unknown as CustomResourceDefinition)
    .flatMap(({ metadata, spec }) =>
      spec.versions
        .filter(({ served }) => served)
        .map(({ name: version }) => ({
          name: metadata.name,
          group: spec.group,
          version,
          plural: spec.names.plural,
          kind: spec.names.kind,
          isNamespaced: spec.scope === 'Namespaced',
        })),
    );
}
