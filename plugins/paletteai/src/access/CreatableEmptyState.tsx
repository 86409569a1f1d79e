import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import {
  EmptyState,
  useProjectAccess,
} from '@paletteai/backstage-plugin-paletteai-react';
import type { InProjectTemplateAction } from '../router/useTemplateLinks';
import { paletteAiTranslationRef } from '../translation';
import { CreateLink } from './CreateLink';

const TEXTS = {
  'computePool.create': {
    title: 'computePools.empty.title',
    description: 'computePools.empty.description',
    label: 'computePools.create',
  },
  'appDeployment.create': {
    title: 'appDeployments.empty.title',
    description: 'appDeployments.empty.description',
    label: 'appDeployments.create',
  },
} as const;

export type CreatableEmptyStateProps = {
  /** Absent while all Projects are shown. */
  projectRef: ProjectRef | undefined;
  /** What would create what is missing. */
  action: InProjectTemplateAction;
};

/** Shown where nothing was created yet: leads those who may to the template, and tells others whom to ask. */
export function CreatableEmptyState({
  projectRef,
  action,
}: CreatableEmptyStateProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { title, description } = TEXTS[action];
  return projectRef ? (
    <InProject projectRef={projectRef} action={action} />
  ) : (
    <EmptyState
      title={t(title)}
      description={`${t(description)} ${t('access.chooseProject')}`}
    />
  );
}

function InProject({
  projectRef,
  action,
}: CreatableEmptyStateProps & { projectRef: ProjectRef }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { data: access } = useProjectAccess(projectRef);
  const { title, description, label } = TEXTS[action];

  function advice(): string {
    if (!access || access.allowed.includes(action)) {
      return '';
    }
    const groups = access.adminGroups.join(', ');
    return groups
      ? t('access.projectGroups', { groups })
      : t('access.projectNoGroups');
  }

  return (
    <EmptyState
      title={t(title)}
      description={`${t(description)} ${advice()}`.trim()}
      action={
        <CreateLink
          projectRef={projectRef}
          action={action}
          label={t(label)}
          variant="secondary"
        />
      }
    />
  );
}
