import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ProjectView } from '@paletteai/backstage-plugin-paletteai-common';
import {
  readDate,
  ReadinessBadge,
} from '@paletteai/backstage-plugin-paletteai-react';
import { Facts } from '../facts/Facts';
import { useDeletionFacts } from '../facts/useDeletionFacts';
import { paletteAiTranslationRef } from '../translation';
import { ProjectTags } from './ProjectTags';

/** What a Project is, at a glance. */
export function ProjectSummary({ project }: { project: ProjectView }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const deletionFacts = useDeletionFacts(project);
  const { createdAt, effectiveSettingsRef, tags } = project;
  const time = readDate(createdAt);
  return (
    <Facts
      facts={[
        {
          label: t('fields.status'),
          value: <ReadinessBadge readiness={project.readiness} />,
        },
        ...deletionFacts,
        { label: t('fields.tenant'), value: project.tenant },
        { label: t('fields.resourceName'), value: project.name },
        { label: t('fields.hub'), value: project.hub },
        { label: t('fields.settings'), value: effectiveSettingsRef?.name },
        {
          label: t('fields.tags'),
          value: Object.keys(tags).length > 0 && <ProjectTags tags={tags} />,
        },
        {
          label: t('fields.createdAt'),
          value: time && t('fields.created', { time }),
        },
      ]}
    />
  );
}
