import { JsonObject } from '@backstage/types';
import { projectAccess } from '../demo/hub/accessObjects';
import { acceptedWith, isOurs } from './conditions';
import { textAt, textsAt } from './fieldsOf';
import { gpusOf } from './gpusOf';
import { hold, HubAction, release } from './HubAction';
import { HubObjects, ServedObject } from './HubObjects';
import { tenantOf } from './tenantOf';

/** Keeps a project that is being deleted until what is in it is gone. @internal */
export const projectFinalizer = 'spectrocloud.com/project';

/** A project gets roles for its groups and the tenant's administrators; once it is to go, all goes that is in it. @internal */
export function projectActions(
  project: ServedObject,
  hub: HubObjects,
  now: number,
): HubAction[] {
  return project.metadata.deletionTimestamp
    ? removal(project, hub)
    : upkeep(project, hub, now);
}

function upkeep(
  project: ServedObject,
  hub: HubObjects,
  now: number,
): HubAction[] {
  const { name, uid: owner = '', generation = 1 } = project.metadata;
  const tenant = hub.tenants.find(
    ({ metadata }) => metadata.name === tenantOf(project),
  );
  const pools = hub.computePools.filter(isIn(project));
  const access = projectAccess(
    {
      name,
      admins: textsAt(project.spec, 'roleMapping', 'admin'),
      editors: textsAt(project.spec, 'roleMapping', 'editor'),
      viewers: textsAt(project.spec, 'roleMapping', 'viewer'),
    },
    textsAt(tenant?.spec, 'tenantRoleMapping', 'groups'),
  );
  return [
    ...hold(project, projectFinalizer),
    ...access.map(object => ({ verb: 'apply' as const, object, owner })),
    {
      verb: 'status',
      object: project,
      status: {
        computePoolCount: pools.length,
        ...(isOurs(project) && {
          observedGeneration: generation,
          settingsRef: settingsOf(project, tenant),
          gpuResources: { used: gpusOf(pools) },
          conditions: acceptedWith(project, now, [
            { type: 'Ready', isTrue: true, reason: 'Ready', message: 'Ready' },
          ]),
        }),
      },
    },
  ];
}

function settingsOf(
  project: ServedObject,
  tenant: ServedObject | undefined,
): JsonObject | undefined {
  const own = textAt(project.spec, 'settingsRef', 'name');
  if (own !== undefined) {
    return { name: own, namespace: project.metadata.name, scope: 'Project' };
  }
  const name = textAt(tenant?.spec, 'settingsRef', 'name');
  const namespace = textAt(tenant?.spec, 'settingsRef', 'namespace');
  return name && namespace ? { name, namespace, scope: 'Tenant' } : undefined;
}

/** Deployments and pools first, as they need what else is there to be cleaned up; then the namespace with the rest. */
function removal(project: ServedObject, hub: HubObjects): HubAction[] {
  const content = [...hub.aiWorkloads, ...hub.computePools].filter(
    isIn(project),
  );
  if (content.length > 0) {
    return content
      .filter(({ metadata }) => !metadata.deletionTimestamp)
      .map(object => ({ verb: 'delete', object }));
  }
  const namespace = hub.namespaces.find(
    ({ metadata }) => metadata.name === project.metadata.namespace,
  );
  return [
    ...(namespace && !namespace.metadata.deletionTimestamp
      ? [{ verb: 'delete' as const, object: namespace }]
      : []),
    ...release(project, projectFinalizer),
  ];
}

function isIn(project: ServedObject): (object: ServedObject) => boolean {
  return ({ metadata }) => metadata.namespace === project.metadata.namespace;
}
