import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ButtonLink, ButtonLinkProps } from '@backstage/ui';
import { useProjectCreationAccess } from '@paletteai/backstage-plugin-paletteai-react';
import { useTemplateLinks } from '../router/useTemplateLinks';
import { paletteAiTranslationRef } from '../translation';

/** Leads to the template that creates a Project, for those who may in any Tenant. */
export function CreateProjectLink({
  variant,
}: Pick<ButtonLinkProps, 'variant'>) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const href = useTemplateLinks()('project.create');
  const { data: creation } = useProjectCreationAccess();
  return href && creation?.isAllowed ? (
    <ButtonLink variant={variant} href={href}>
      {t('projects.create')}
    </ButtonLink>
  ) : null;
}
