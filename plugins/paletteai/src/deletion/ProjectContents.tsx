import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Text } from '@backstage/ui';
import type {
  Page,
  ProjectRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  PaletteAiQuery,
  useAppDeployments,
  useComputePools,
  useModelDeployments,
  useProfileBundles,
} from '@paletteai/backstage-plugin-paletteai-react';
import { TextList } from '../facts/TextList';
import { paletteAiTranslationRef } from '../translation';

const NAMED = 5;

/** What goes with a Project: counted and named as far as it is known. */
export function ProjectContents({ projectRef }: { projectRef: ProjectRef }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const query = { ...projectRef, limit: NAMED, orderField: 'name' } as const;
  const computePools = useComputePools(query);
  const appDeployments = useAppDeployments(query);
  const modelDeployments = useModelDeployments(query);
  const profileBundles = useProfileBundles(query);

  function namesIn(
    noun:
      | 'computePools'
      | 'appDeployments'
      | 'modelDeployments'
      | 'profileBundles',
    { data }: PaletteAiQuery<Page<{ name: string }>>,
  ): string {
    // An incomplete list must not look complete.
    if (!data || data.incomplete.length > 0) {
      return t(`contents.${noun}`);
    }
    const names = data.items.map(({ name }) => name);
    if (data.totalItems > names.length) {
      const more = String(data.totalItems - names.length);
      names.push(t('deletion.more', { more }));
    }
    return t('deletion.counted', {
      noun: t(`contents.${noun}`),
      total: String(data.totalItems),
      names: names.join(', ') || t('fields.none'),
    });
  }

  return (
    <div>
      <Text as="p" weight="bold">
        {t('deletion.project.contents')}
      </Text>
      <TextList
        texts={[
          namesIn('computePools', computePools),
          namesIn('appDeployments', appDeployments),
          namesIn('modelDeployments', modelDeployments),
          namesIn('profileBundles', profileBundles),
          t('contents.computeConfigs'),
          t('contents.integrations'),
          t('contents.namespace', { name: projectRef.project }),
        ]}
      />
    </div>
  );
}
