import { useApiHolder } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';
import { TemplateAction, TEMPLATES } from './templates';

const NAME = 'metadata.name';

/**
 * Tells which templates the catalog does not show to the person: their addresses would be dead.
 * None counts as missing while the catalog has not answered, or cannot be asked.
 *
 * @param isWanted - nothing is asked for until it is
 */
export function useIsTemplateMissing(isWanted = true) {
  const catalogApi = useApiHolder().get(catalogApiRef);
  const { value: found } = useAsync(async () => {
    const answer = await (isWanted ? catalogApi : undefined)?.getEntities({
      filter: {
        kind: 'Template',
        'metadata.namespace': 'default',
        [NAME]: Object.values(TEMPLATES),
      },
      fields: [NAME],
    });
    return answer?.items.map(({ metadata }) => metadata.name);
  }, [catalogApi, isWanted]);
  return (action: TemplateAction): boolean =>
    found !== undefined && !found.includes(TEMPLATES[action]);
}
