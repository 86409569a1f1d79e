import type { ProjectView } from '@paletteai/backstage-plugin-paletteai-common';
import { lazy } from 'react';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { DeleteButton } from './DeleteButton';

const DeleteProjectDialog = lazy(() =>
  import('./DeleteProjectDialog').then(module => ({
    default: module.DeleteProjectDialog,
  })),
);

/** Deletes a Project, for those who may; leads to the list of Projects afterwards. */
export function DeleteProjectButton({ project }: { project: ProjectView }) {
  const { root } = usePaletteAiLinks();
  return (
    <DeleteButton
      projectRef={{ hub: project.hub, project: project.name }}
      action="project.delete"
      readiness={project.readiness}
      dialog={onClose => (
        <DeleteProjectDialog
          project={project}
          onClose={onClose}
          nextAddress={root}
        />
      )}
    />
  );
}
