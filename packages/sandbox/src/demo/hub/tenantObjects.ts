import { DemoTenant } from '../organisation/DemoTenant';
import { demoPools } from '../pools/demoPools';
import { roleTemplates, tenantAccess } from './accessObjects';
import { ready, timeBefore } from './conditions';
import { gpuUse } from './gpuUse';
import { HubContext, HubObject, paletteAiObject } from './HubObject';
import { tenantSettings } from './settingsObjects';

/** A tenant with its namespace, settings and access. @internal */
export function tenantObjects(
  tenant: DemoTenant,
  context: HubContext,
): HubObject[] {
  const namespace = `tenant-${tenant.name}`;
  const projects = tenant.projects.map(({ name }) => name);
  const pools = demoPools.filter(({ project }) => projects.includes(project));
  return [
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name: namespace,
        labels: { 'palette.ai/tenant-name': tenant.name },
      },
    },
    paletteAiObject(
      'v1alpha1',
      'Tenant',
      { name: tenant.name },
      {
        spec: {
          displayName: tenant.displayName,
          description: tenant.description,
          tenantRoleMapping: { groups: [tenant.adminGroup] },
          settingsRef: { name: `${tenant.name}-settings`, namespace },
          gpuResources: { limits: { ...tenant.gpuLimits } },
        },
        status: {
          observedGeneration: 1,
          namespace,
          childProjectCount: tenant.projects.length,
          gpuResources: { used: gpuUse(pools) },
          conditions: [ready(timeBefore(context.now, 200))],
        },
      },
    ),
    ...roleTemplates(namespace),
    ...tenantAccess({
      name: tenant.name,
      adminGroups: [tenant.adminGroup],
      memberGroups: tenant.projects.flatMap(({ admins, editors, viewers }) => [
        ...admins,
        ...editors,
        ...viewers,
      ]),
    }),
    ...tenantSettings(tenant, context),
  ];
}
