import { useApiHolder } from '@backstage/core-plugin-api';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { ENTITY_ANNOTATIONS } from '@paletteai/backstage-plugin-paletteai-common';
import useAsync from 'react-use/esm/useAsync';
import { catalogEntityRouteRef } from '../routes';

const FIELDS = ['kind', 'metadata.namespace', 'metadata.name'];

/**
 * Address of the entity that represents an object, once it is known. There is
 * none while the catalog does not know the object, or cannot be asked: the
 * page says everything without it.
 *
 * @param isWanted - nothing is asked for until it is
 */
export function useCatalogLink(
  kind: string,
  ref: string,
  isWanted = true,
): string | undefined {
  const catalogApi = useApiHolder().get(catalogApiRef);
  const entityLink = useRouteRef(catalogEntityRouteRef);
  const { value: entity } = useAsync(async () => {
    const annotation = `metadata.annotations.${ENTITY_ANNOTATIONS.resourceRef}`;
    const found = await (isWanted ? catalogApi : undefined)?.getEntities({
      filter: { kind, [annotation]: ref },
      fields: FIELDS,
    });
    return found?.items[0];
  }, [catalogApi, kind, ref, isWanted]);
  return (
    entity &&
    entityLink?.({
      kind: entity.kind.toLowerCase(),
      namespace: entity.metadata.namespace ?? 'default',
      name: entity.metadata.name,
    })
  );
}
