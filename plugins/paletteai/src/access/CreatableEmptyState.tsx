import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import {
  EmptyState,
  useProjectAccess,
} from '@paletteai/backstage-plugin-paletteai-react';
import type { InProjectTemplateAction } from '../router/templates';
import { paletteAiTranslationRef } from '../translation';
import { CreateLink } from './CreateLink';

const TEXTS = {
  'computePool.create': {
    title: 'computePools.empty.title',
    description: 'computePools.empty.description',
  },
  'appDeployment.create': {
    title: 'appDeployments.empty.title',
    description: 'appDeployments.empty.description',
  },
} as const;

export type CreatableEmptyStateProps = {
  /** Absent while all Projects are shown. */
  projectRef: ProjectRef | undefined;
  /** What would create what is missing. */
  action: InProjectTemplateAction;
};

/** An empty state that links to the template for people who can create objects, and names the groups to ask for others. */
export function CreatableEmptyState(props: CreatableEmptyStateProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { projectRef } = props;
  return projectRef ? (
    <InProject {...props} projectRef={projectRef} />
  ) : (
    <EmptyListState {...props} advice={t('access.chooseProject')} />
  );
}

function InProject(
  props: CreatableEmptyStateProps & { projectRef: ProjectRef },
) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { data: access } = useProjectAccess(props.projectRef);

  function advice(): string {
    if (!access || access.allowed.includes(props.action)) {
      return '';
    }
    const groups = access.adminGroups.join(', ');
    return groups
      ? t('access.projectGroups', { groups })
      : t('access.projectNoGroups');
  }

  return <EmptyListState {...props} advice={advice()} />;
}

function EmptyListState({
  projectRef,
  action,
  advice,
}: CreatableEmptyStateProps & { advice: string }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { title, description } = TEXTS[action];
  return (
    <EmptyState
      title={t(title)}
      description={`${t(description)} ${advice}`.trim()}
      action={
        <CreateLink
          projectRef={projectRef}
          action={action}
          variant="secondary"
        />
      }
    />
  );
}
