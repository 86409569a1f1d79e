import { ButtonLink } from '@backstage/ui';
import type {
  AccessResponse,
  ProjectRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import { useProjectAccess } from '@paletteai/backstage-plugin-paletteai-react';
import { usePaletteAiLinks } from './usePaletteAiLinks';

export type CreateLinkProps = {
  projectRef: ProjectRef;
  action: AccessResponse['allowed'][number];
  label: string;
};

/** Leads to the templates, for those who may do what it says in the Project. */
export function CreateLink({ projectRef, action, label }: CreateLinkProps) {
  const { templates } = usePaletteAiLinks();
  const { data: access } = useProjectAccess(projectRef);
  return templates && access?.allowed.includes(action) ? (
    <ButtonLink href={templates}>{label}</ButtonLink>
  ) : null;
}
