import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ButtonIcon, Menu, MenuTrigger } from '@backstage/ui';
import type { ProjectView } from '@paletteai/backstage-plugin-paletteai-common';
import { RiMore2Line } from '@remixicon/react';
import { lazy, Suspense, useState } from 'react';
import { paletteAiTranslationRef } from '../translation';
import { projectMenuItems } from './projectMenuItems';
import { useProjectActions } from './useProjectActions';

const DeleteProjectDialog = lazy(() =>
  import('../deletion/DeleteProjectDialog').then(module => ({
    default: module.DeleteProjectDialog,
  })),
);

/** Actions for a Project. Permissions are requested only when the menu is opened. */
export function ProjectMenu({ project }: { project: ProjectView }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const [isOpen, setIsOpen] = useState(false);
  const [isDeleting, setIsDeleting] = useState(false);
  const actions = useProjectActions(project, isOpen);

  return (
    <>
      <MenuTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
        <ButtonIcon
          variant="tertiary"
          aria-label={t('projects.actions', { name: project.displayName })}
          icon={<RiMore2Line aria-hidden />}
        />
        <Menu>{projectMenuItems(actions, t, () => setIsDeleting(true))}</Menu>
      </MenuTrigger>
      {isDeleting && (
        <Suspense fallback={null}>
          <DeleteProjectDialog
            project={project}
            onClose={() => setIsDeleting(false)}
          />
        </Suspense>
      )}
    </>
  );
}
