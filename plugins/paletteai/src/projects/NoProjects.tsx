import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  EmptyState,
  useProjectCreationAccess,
} from '@paletteai/backstage-plugin-paletteai-react';
import { paletteAiTranslationRef } from '../translation';
import { CreateProjectLink } from './CreateProjectLink';

/** Shown to people without a Project: links to the template if they can create one, and otherwise names the groups to ask. */
export function NoProjects() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { data: creation } = useProjectCreationAccess();

  function advice(): string {
    if (creation?.isAllowed) {
      return t('projects.empty.create');
    }
    const groups = creation?.adminGroups.join(', ');
    return groups
      ? t('projects.empty.groups', { groups })
      : t('projects.empty.noGroups');
  }

  return (
    <EmptyState
      title={t('projects.empty.title')}
      description={`${t('projects.empty.join')} ${advice()}`}
      action={<CreateProjectLink variant="secondary" />}
    />
  );
}
