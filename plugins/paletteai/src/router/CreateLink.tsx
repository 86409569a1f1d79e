import { ButtonLink } from '@backstage/ui';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import { useProjectAccess } from '@paletteai/backstage-plugin-paletteai-react';
import { TemplateAction, useTemplateLinks } from './useTemplateLinks';

export type CreateLinkProps = {
  projectRef: ProjectRef;
  action: TemplateAction;
  label: string;
};

/** Leads to the template, for those who may do what it says in the Project. */
export function CreateLink({ projectRef, action, label }: CreateLinkProps) {
  const href = useTemplateLinks()(action, projectRef);
  const { data: access } = useProjectAccess(projectRef);
  return href && access?.allowed.includes(action) ? (
    <ButtonLink href={href}>{label}</ButtonLink>
  ) : null;
}
