import { parseResourceRef } from '@paletteai/backstage-plugin-paletteai-common';

/** First part of every key. */
export const QUERY_SCOPE = 'paletteai';

/** What queries are about; second part of every key. */
export type QueryNoun =
  | 'tenant'
  | 'project'
  | 'compute'
  | 'computePool'
  | 'profileBundle'
  | 'appDeployment';

const NOUNS: Record<string, QueryNoun> = {
  tenant: 'tenant',
  project: 'project',
  settings: 'project',
  compute: 'compute',
  computePool: 'computePool',
  profileBundle: 'profileBundle',
  aiWorkload: 'appDeployment',
};

/** Tells what queries are about that the changed objects may concern. */
export function nounsOf(refs: readonly string[]): Set<QueryNoun> {
  return new Set(
    refs.flatMap(ref => {
      const kind = parseResourceRef(ref)?.kind;
      return kind && kind in NOUNS ? [NOUNS[kind]] : [];
    }),
  );
}
