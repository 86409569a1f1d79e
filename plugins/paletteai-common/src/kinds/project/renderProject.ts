import type { KubernetesObject } from '../../kubernetes/types';
import { LABEL_TENANT_NAME } from '../../metadata/labels';
import type { ProjectRequest } from './projectRequest';
import { renderComputeConfig } from '../computeConfig/renderComputeConfig';
import { renderGpuResources } from '../shared/gpuResources';
import { compactOrUndefined, renderObject } from '../shared/renderObject';
import { renderSettings } from '../settings/renderSettings';
import { PROJECT } from './project';
import { NAMESPACE } from '../namespace/namespace';

/**
 * Renders a Project with its initial objects, in the order in which they are to be created: Namespace, Project,
 * Secrets, Settings, Compute Config. The Project comes before what belongs to it, so that a creation that breaks off
 * can be seen, completed and deleted.
 *
 * @public
 */
export function renderProject(request: ProjectRequest): KubernetesObject[] {
  const { name, settings } = request;
  return [
    renderObject(NAMESPACE, { name }),
    renderProjectObject(request),
    ...(settings.mode === 'custom'
      ? renderSettings({
          project: name,
          name: settings.name,
          integrations: settings.integrations,
        })
      : []),
    ...renderComputeConfig({ project: name, ...request.computeConfig }),
  ];
}

function renderProjectObject(request: ProjectRequest): KubernetesObject {
  const { name, settings, roleMapping } = request;
  return renderObject(
    PROJECT,
    {
      name,
      namespace: name,
      labels: { ...request.tags, [LABEL_TENANT_NAME]: request.tenant },
    },
    {
      spec: compactOrUndefined({
        displayName: request.displayName,
        description: request.description || undefined,
        tenantRef: { name: request.tenant },
        computeConfigRef: {
          name: request.computeConfig.name,
          namespace: name,
        },
        settingsRef:
          settings.mode === 'inherit' ? undefined : { name: settings.name },
        roleMapping: {
          admin: roleMapping.admin,
          editor: roleMapping.editor,
          viewer: roleMapping.viewer,
        },
        admissionConfiguration: renderAdmission(request.deploymentNamespaces),
        gpuResources: renderGpuResources(request.gpuResources),
      }),
    },
  );
}

function renderAdmission(namespaces: ProjectRequest['deploymentNamespaces']) {
  const deploymentNamespaces = namespaces && compactOrUndefined(namespaces);
  return deploymentNamespaces
    ? { workloadConfiguration: { deploymentNamespaces } }
    : undefined;
}
