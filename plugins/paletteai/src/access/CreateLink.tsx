import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ButtonLinkProps } from '@backstage/ui';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import {
  useInProjectCreationAccess,
  useProjectAccess,
} from '@paletteai/backstage-plugin-paletteai-react';
import type { InProjectTemplateAction } from '../router/templates';
import { paletteAiTranslationRef } from '../translation';
import { TemplateButton } from './TemplateButton';

const LABELS = {
  'computePool.create': 'computePools.create',
  'appDeployment.create': 'appDeployments.create',
} as const;

type TemplateLinkProps = {
  action: InProjectTemplateAction;
  /** Says what the action does, unless the place calls for other words. */
  label?: string;
  variant?: ButtonLinkProps['variant'];
};

export type CreateLinkProps = TemplateLinkProps & {
  /** Absent while all Projects are shown; the form then asks which one. */
  projectRef: ProjectRef | undefined;
};

/** Link to the template for people who can perform the action in the Project, or in any Project. */
export function CreateLink({ projectRef, ...link }: CreateLinkProps) {
  return projectRef ? (
    <InProject projectRef={projectRef} {...link} />
  ) : (
    <InAnyProject {...link} />
  );
}

function InProject({
  projectRef,
  ...link
}: TemplateLinkProps & { projectRef: ProjectRef }) {
  const { data: access } = useProjectAccess(projectRef);
  return access?.allowed.includes(link.action) ? (
    <TemplateLink projectRef={projectRef} {...link} />
  ) : null;
}

function InAnyProject(link: TemplateLinkProps) {
  const { data: isAllowed } = useInProjectCreationAccess(link.action);
  return isAllowed ? <TemplateLink projectRef={undefined} {...link} /> : null;
}

function TemplateLink({ label, ...link }: CreateLinkProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return <TemplateButton {...link} label={label ?? t(LABELS[link.action])} />;
}
