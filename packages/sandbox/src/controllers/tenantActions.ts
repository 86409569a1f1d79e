import { roleTemplates, tenantAccess } from '../demo/hub/accessObjects';
import { HubObject } from '../demo';
import { acceptedWith, isOurs } from './conditions';
import { textsAt } from './fieldsOf';
import { HubAction } from './HubAction';
import { HubObjects, ServedObject } from './HubObjects';
import { tenantOf } from './tenantOf';

/** A tenant gets its namespace, the templates of roles, and access for its administrators and members. @internal */
export function tenantActions(
  tenant: ServedObject,
  hub: HubObjects,
  now: number,
): HubAction[] {
  const { name, uid: owner = '', deletionTimestamp } = tenant.metadata;
  if (deletionTimestamp) {
    return [];
  }
  const namespace = `tenant-${name}`;
  const projects = hub.projects.filter(project => tenantOf(project) === name);
  const objects: HubObject[] = [
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: namespace, labels: { 'palette.ai/tenant-name': name } },
    },
    ...roleTemplates(namespace),
    ...tenantAccess({
      name,
      adminGroups: textsAt(tenant.spec, 'tenantRoleMapping', 'groups'),
      memberGroups: projects.flatMap(project =>
        ['admin', 'editor', 'viewer'].flatMap(role =>
          textsAt(project.spec, 'roleMapping', role),
        ),
      ),
    }),
  ];
  return [
    ...objects.map(object => ({ verb: 'apply' as const, object, owner })),
    {
      verb: 'status',
      object: tenant,
      status: {
        childProjectCount: projects.length,
        ...(isOurs(tenant) && {
          observedGeneration: tenant.metadata.generation ?? 1,
          namespace,
          conditions: acceptedWith(tenant, now, [
            { type: 'Ready', isTrue: true, reason: 'Ready', message: 'Ready' },
          ]),
        }),
      },
    },
  ];
}
