import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Text } from '@backstage/ui';
import type { ProjectView } from '@paletteai/backstage-plugin-paletteai-common';
import { useDeleteProject } from '@paletteai/backstage-plugin-paletteai-react';
import { paletteAiTranslationRef } from '../translation';
import { DeleteDialog } from './DeleteDialog';
import { ProjectContents } from './ProjectContents';
import { useAfterDeletion } from './useAfterDeletion';

export type DeleteProjectDialogProps = {
  project: Pick<ProjectView, 'hub' | 'name' | 'displayName'>;
  onClose: () => void;
  /** Where to go once it is deleted; stays where it is when absent. */
  nextAddress?: string;
};

/** Asks for the name of a Project before deleting it and everything in it. */
export function DeleteProjectDialog({
  project: { hub, name, displayName },
  onClose,
  nextAddress,
}: DeleteProjectDialogProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const deletion = useDeleteProject();
  const projectRef = { hub, project: name };
  const close = useAfterDeletion(
    deletion.data !== undefined,
    nextAddress,
    onClose,
  );
  return (
    <DeleteDialog
      title={t('deletion.project.title', { name: displayName })}
      confirmLabel={t('deletion.project.confirm')}
      deletion={deletion}
      onConfirm={() => deletion.mutate(projectRef)}
      onClose={close}
      nameToType={name}
    >
      <Text as="p">{t('deletion.project.warning', { hub })}</Text>
      <ProjectContents projectRef={projectRef} />
    </DeleteDialog>
  );
}
