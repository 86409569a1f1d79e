import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import type { ReactNode } from 'react';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';
import { projectRefOf } from './projectRefOf';

export type ProjectEntityCardProps = {
  title: string;
  children: (projectRef: ProjectRef) => ReactNode;
};

/** Frame of the cards on entities that stand for a Project. */
export function ProjectEntityCard({ title, children }: ProjectEntityCardProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const links = usePaletteAiLinks();
  const { entity } = useEntity();
  const projectRef = projectRefOf(entity);
  const href = projectRef && links.project(projectRef);
  return (
    <EntityInfoCard
      title={title}
      footerActions={href && <Link href={href}>{t('cards.more')}</Link>}
    >
      {projectRef ? (
        children(projectRef)
      ) : (
        <Text color="secondary">{t('cards.noProject')}</Text>
      )}
    </EntityInfoCard>
  );
}
