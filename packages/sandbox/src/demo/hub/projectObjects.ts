import { DemoProject, DemoTenant } from '../organisation/DemoTenant';
import { demoPools } from '../pools/demoPools';
import { projectAccess } from './accessObjects';
import { computeConfigs } from './computeConfigObjects';
import { computeObject } from './computeObject';
import { ready, timeBefore } from './conditions';
import { gpuUse } from './gpuUse';
import { HubContext, HubObject, paletteAiObject } from './HubObject';
import { modelSettings } from './modelSettings';
import { hasOwnSettings, projectSettings } from './settingsObjects';

/** A project with its namespace, settings, compute and access. @internal */
export function projectObjects(
  project: DemoProject,
  tenant: DemoTenant,
  context: HubContext,
): HubObject[] {
  const { name } = project;
  const labels = { 'palette.ai/tenant-name': tenant.name };
  const own = hasOwnSettings(project, tenant);
  const pools = demoPools.filter(pool => pool.project === name);
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } },
    ...projectSettings(project, tenant, context),
    ...computeConfigs(project, context),
    paletteAiObject(
      'v1alpha1',
      'Project',
      { name, namespace: name, labels: { ...project.tags, ...labels } },
      {
        spec: {
          displayName: project.displayName,
          description: project.description,
          tenantRef: { name: tenant.name },
          computeConfigRef: { name: `${name}-defaults`, namespace: name },
          ...(own ? { settingsRef: { name: `${name}-settings` } } : {}),
          roleMapping: {
            admin: [...project.admins],
            editor: [...project.editors],
            viewer: [...project.viewers],
          },
          admissionConfiguration: {
            workloadConfiguration: {
              deploymentNamespaces: { disallow: ['kube-system', 'default'] },
            },
          },
          gpuResources: { limits: { ...project.gpuLimits } },
          modelSettings: modelSettings(project),
        },
        status: {
          observedGeneration: 1,
          settingsRef: own
            ? {
                name: `${name}-settings`,
                namespace: name,
                scope: 'Project',
              }
            : {
                name: `${tenant.name}-settings`,
                namespace: `tenant-${tenant.name}`,
                scope: 'Tenant',
              },
          computePoolCount: pools.length,
          gpuResources: { used: gpuUse(pools) },
          conditions: [ready(timeBefore(context.now, 160))],
        },
      },
    ),
    ...projectAccess(project, [tenant.adminGroup]),
    computeObject(project, context),
  ];
}
