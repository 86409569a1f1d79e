import { useEntity } from '@backstage/plugin-catalog-react';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import type { ReactNode } from 'react';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { projectRefOf } from './projectRefOf';
import { ResourceEntityCard } from './ResourceEntityCard';

export type ProjectEntityCardProps = {
  title: string;
  children: (projectRef: ProjectRef) => ReactNode;
};

/** Frame of the cards on entities that represent a Project. */
export function ProjectEntityCard({ title, children }: ProjectEntityCardProps) {
  const links = usePaletteAiLinks();
  const { entity } = useEntity();
  const projectRef = projectRefOf(entity);
  return (
    <ResourceEntityCard
      title={title}
      resourceRef={projectRef}
      href={projectRef && links.project(projectRef)}
    >
      {children}
    </ResourceEntityCard>
  );
}
