import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ButtonLinkProps } from '@backstage/ui';
import { useProjectCreationAccess } from '@paletteai/backstage-plugin-paletteai-react';
import { TemplateButton } from '../access/TemplateButton';
import { paletteAiTranslationRef } from '../translation';

/** Leads to the template that creates a Project, for those who may in any Tenant. */
export function CreateProjectLink({
  variant,
}: Pick<ButtonLinkProps, 'variant'>) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { data: creation } = useProjectCreationAccess();
  return creation?.isAllowed ? (
    <TemplateButton
      action="project.create"
      label={t('projects.create')}
      variant={variant}
    />
  ) : null;
}
