import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ProfileBundleView } from '@paletteai/backstage-plugin-paletteai-common';
import {
  readDate,
  ReadinessBadge,
} from '@paletteai/backstage-plugin-paletteai-react';
import { Fact, Facts } from '../facts/Facts';
import { usePlaceFacts } from '../facts/usePlaceFacts';
import { paletteAiTranslationRef } from '../translation';

/** What a version of a Profile Bundle is, at a glance. */
export function BundleSummary({ bundle }: { bundle: ProfileBundleView }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const placeFacts = usePlaceFacts(bundle);
  const time = readDate(bundle.createdAt);

  const facts: Fact[] = [
    {
      label: t('fields.status'),
      value: <ReadinessBadge readiness={bundle.readiness} />,
    },
    { label: t('fields.type'), value: bundle.type },
    { label: t('profileBundle.notes'), value: bundle.revisionNotes },
    ...placeFacts,
    { label: t('fields.resourceName'), value: bundle.name },
    {
      label: t('fields.computePools'),
      value: bundle.computePoolCount?.toString(),
    },
    {
      label: t('fields.createdAt'),
      value: time && t('fields.created', { time }),
    },
  ];
  return <Facts facts={facts} />;
}
