import { ButtonLink, ButtonLinkProps } from '@backstage/ui';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import { useProjectAccess } from '@paletteai/backstage-plugin-paletteai-react';
import {
  InProjectTemplateAction,
  useTemplateLinks,
} from '../router/useTemplateLinks';

export type CreateLinkProps = {
  projectRef: ProjectRef;
  action: InProjectTemplateAction;
  label: string;
  variant?: ButtonLinkProps['variant'];
};

/** Leads to the template, for those who may do what it says in the Project. */
export function CreateLink({
  projectRef,
  action,
  label,
  variant,
}: CreateLinkProps) {
  const href = useTemplateLinks()(action, projectRef);
  const { data: access } = useProjectAccess(projectRef);
  return href && access?.allowed.includes(action) ? (
    <ButtonLink variant={variant} href={href}>
      {label}
    </ButtonLink>
  ) : null;
}
