import type { ProjectView } from '@paletteai/backstage-plugin-paletteai-common';
import { useProjectAccess } from '@paletteai/backstage-plugin-paletteai-react';
import { useCatalogLink } from '../facts/useCatalogLink';
import type { TemplateAction } from '../router/templates';
import { useIsTemplateMissing } from '../router/useIsTemplateMissing';
import { useTemplateLinks } from '../router/useTemplateLinks';

/** What the person may do with a Project; addresses are absent for what they cannot do, or the portal does not have. */
export type ProjectActions = {
  state: 'loading' | 'failed' | 'known';
  catalog?: string;
  createComputePool?: string;
  deployApp?: string;
  /** Whether the address of a template is dead. */
  isTemplateMissing: (action: TemplateAction) => boolean;
  mayDelete: boolean;
  /** No change to the Project is allowed. */
  isReadOnly: boolean;
  /** Groups that could allow more. */
  adminGroups: string[];
};

const CHANGES = [
  'computePool.create',
  'appDeployment.create',
  'project.delete',
] as const;

/**
 * What the person may do with a Project.
 *
 * @param isWanted - nothing is asked for until it is
 */
export function useProjectActions(
  { hub, name, ref, readiness }: ProjectView,
  isWanted: boolean,
): ProjectActions {
  const access = useProjectAccess(
    { hub, project: name },
    { enabled: isWanted },
  );
  const catalog = useCatalogLink('system', ref, isWanted);
  const templateLink = useTemplateLinks();
  const isTemplateMissing = useIsTemplateMissing(isWanted);
  const allowed = access.data?.allowed ?? [];

  function linkOf(action: TemplateAction): string | undefined {
    return allowed.includes(action)
      ? templateLink(action, { hub, project: name })
      : undefined;
  }

  function stateOf(): ProjectActions['state'] {
    if (access.data) {
      return 'known';
    }
    return access.error ? 'failed' : 'loading';
  }

  return {
    state: stateOf(),
    catalog,
    createComputePool: linkOf('computePool.create'),
    deployApp: linkOf('appDeployment.create'),
    isTemplateMissing,
    mayDelete: allowed.includes('project.delete') && readiness !== 'deleting',
    isReadOnly:
      stateOf() === 'known' &&
      !CHANGES.some(change => allowed.includes(change)),
    adminGroups: access.data?.adminGroups ?? [],
  };
}
