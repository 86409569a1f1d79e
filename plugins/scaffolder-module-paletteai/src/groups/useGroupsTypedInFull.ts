import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { ANNOTATION_OIDC_GROUP } from '@paletteai/backstage-plugin-paletteai-common';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { groupName } from './groupName';

const TYPING_PAUSE_MS = 250;
const MAX_NAMES = 50;
const STALE_MS = 60_000;

/**
 * Which of the names are OIDC groups of the catalog. It is never asked for others: someone who may read
 * all of it must not be offered the groups of other Tenants.
 */
export function useGroupsTypedInFull(names: readonly string[]): string[] {
  const catalog = useApi(catalogApiRef);
  const typed = useSettled(
    [...new Set(names)]
      .filter(name => name !== '')
      .sort()
      .slice(0, MAX_NAMES)
      .join('\n'),
  );
  const { data } = useQuery({
    queryKey: ['paletteai-scaffolder', 'groups', 'typed', typed],
    queryFn: async () => {
      const wanted = typed.split('\n');
      const { items } = await catalog.queryEntities({
        filter: [
          { kind: 'Group', 'metadata.name': wanted },
          {
            kind: 'Group',
            [`metadata.annotations.${ANNOTATION_OIDC_GROUP}`]: wanted,
          },
        ],
        fields: ['kind', 'metadata.name', 'metadata.annotations'],
        limit: 2 * MAX_NAMES,
      });
      const found = new Set(items.flatMap(group => groupName(group) ?? []));
      return wanted.filter(name => found.has(name));
    },
    enabled: typed !== '',
    staleTime: STALE_MS,
  });
  return data ?? [];
}

/** A text when the person pauses typing. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
