import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ColumnConfig } from '@backstage/ui';
import type { ProfileBundleView } from '@paletteai/backstage-plugin-paletteai-common';
import {
  EmptyState,
  useProfileBundles,
} from '@paletteai/backstage-plugin-paletteai-react';
import {
  createdColumn,
  nameColumn,
  projectColumn,
  statusColumn,
  textColumn,
} from '../list/columns';
import { ListPage } from '../list/ListPage';
import type { Row } from '../list/ListTable';
import { useListState } from '../list/useListState';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';

/** Profile Bundles of all Projects or of the chosen one, a row per version. */
export function ProfileBundlesPage() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { profileBundle } = usePaletteAiLinks();
  const state = useListState('displayName');
  const bundles = useProfileBundles(state.query);
  const columns: ColumnConfig<Row<ProfileBundleView>>[] = [
    nameColumn(t('fields.name'), 'displayName'),
    textColumn(t('fields.version'), 'version', ({ version }) => version ?? ''),
    textColumn(t('fields.type'), 'type', ({ type }) => type ?? ''),
    projectColumn(t('fields.project')),
    statusColumn(t('fields.status')),
    createdColumn(t('fields.createdAt')),
  ];

  return (
    <ListPage
      tab="profileBundles"
      query={bundles}
      state={state}
      columns={columns}
      getHref={({ hub, namespace = '', bundleName, version }) =>
        profileBundle({ hub, project: namespace, bundleName, version })
      }
      emptyState={
        <EmptyState
          title={t('profileBundles.empty.title')}
          description={t('profileBundles.empty.description')}
        />
      }
    />
  );
}
