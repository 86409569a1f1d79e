import { draftCounts } from '../shared/gpuResources';
import type { IntegrationsRequest } from '../settings/settingsRequest';
import type { ProjectRequest } from './projectRequest';
import type { ComputeConfig } from '../computeConfig/computeConfig';
import type { Project } from './project';
import type { Settings } from '../settings/settings';
import { draftIntegrations } from '../settings/settingsDraft';
import { draftComputeConfig } from '../computeConfig/computeConfigDraft';

/**
 * The request that would make another Project like an existing one.
 *
 * Keys cannot be copied, so dedicated integrations come without credentials and the person must enter them.
 *
 * @public
 */
export function draftProjectClone(source: {
  project: Project;
  /** Name of the new Project and its namespace. */
  name: string;
  displayName: string;
  computeConfig: ComputeConfig;
  /** Settings of the Project's own; left out when it uses those of the Tenant. */
  settings?: Settings;
}): ProjectRequest {
  const { project, settings } = source;
  const { project: _, ...computeConfig } = draftComputeConfig(
    source.computeConfig,
  );
  return {
    tenant: project.tenant,
    name: source.name,
    displayName: source.displayName,
    description: project.description,
    tags: project.tags,
    settings: settings
      ? {
          mode: 'custom',
          name: settings.name,
          integrations: withoutCredentials(
            draftIntegrations(settings.integrations),
          ),
        }
      : { mode: 'inherit' },
    roleMapping: project.roleMapping,
    computeConfig,
    gpuResources: {
      limits: draftCounts(project.gpuResources.limits),
      requests: draftCounts(project.gpuResources.requests),
    },
    deploymentNamespaces: draftNamespaces(project),
  };
}

function draftNamespaces(
  project: Project,
): ProjectRequest['deploymentNamespaces'] {
  const { allow, disallow } = project.deploymentNamespaces;
  if (allow.length + disallow.length === 0) {
    return undefined;
  }
  // The namespace named after the old Project would be another one for the new.
  return {
    allow: allow.filter(namespace => namespace !== project.name),
    disallow,
  };
}

function withoutCredentials(
  integrations: IntegrationsRequest,
): IntegrationsRequest {
  const { palette, huggingFace, ngc } = integrations;
  return {
    palette: {
      ...palette,
      secretName: undefined,
      // The Secret with the certificates stays behind in the old namespace.
      certificates: { mode: 'none' },
    },
    huggingFace: huggingFace && { ...huggingFace, secretName: undefined },
    ngc: ngc && { ...ngc, secretName: undefined },
  };
}
