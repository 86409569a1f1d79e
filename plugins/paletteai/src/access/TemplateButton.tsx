import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Button, ButtonLink, ButtonLinkProps } from '@backstage/ui';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import type { TemplateAction } from '../router/templates';
import { useIsTemplateMissing } from '../router/useIsTemplateMissing';
import { useTemplateLinks } from '../router/useTemplateLinks';
import { paletteAiTranslationRef } from '../translation';

export type TemplateButtonProps = {
  action: TemplateAction;
  /** Absent while it is open which Project; the form then asks. */
  projectRef?: ProjectRef;
  label: string;
  variant?: ButtonLinkProps['variant'];
};

/** Leads to a template, or says that it is not there. */
export function TemplateButton({
  action,
  projectRef,
  label,
  variant,
}: TemplateButtonProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const href = useTemplateLinks()(action, projectRef);
  const isMissing = useIsTemplateMissing()(action);
  if (!href) {
    return null;
  }
  return isMissing ? (
    <Button variant={variant} isDisabled>
      {t('access.templateMissing', { label })}
    </Button>
  ) : (
    <ButtonLink variant={variant} href={href}>
      {label}
    </ButtonLink>
  );
}
