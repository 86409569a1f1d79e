import { demoTenants } from '../organisation/demoOrganisation';
import { roleTemplates } from './accessObjects';
import { bundleObjects } from './bundleObjects';
import { deploymentObjects } from './deploymentObjects';
import { eventObjects } from './eventObjects';
import { HubContext, HubObject } from './HubObject';
import { poolObjects } from './poolObjects';
import { projectObjects } from './projectObjects';
import { scalingPolicy } from './scalingPolicyObjects';
import { tenantObjects } from './tenantObjects';

/**
 * Everything on the hub of the demo but the account of the portal, in an order in which it can be created. Objects whose phase is `Deleting` carry
 * a finalizer and are to be deleted after that.
 * @internal
 */
export function hubObjects(context: HubContext): HubObject[] {
  return [
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'mural-system' },
    },
    ...roleTemplates('mural-system'),
    ...demoTenants.flatMap(tenant => [
      ...tenantObjects(tenant, context),
      ...tenant.projects.flatMap(project => [
        ...projectObjects(project, tenant, context),
        ...bundleObjects(project, tenant, context),
        scalingPolicy(project, context),
        ...poolObjects(project, context),
        ...deploymentObjects(project, context),
      ]),
    ]),
    ...eventObjects(context),
  ];
}

/** Whether the demo shows an object in the middle of its deletion. @internal */
export function isBeingDeleted(object: HubObject): boolean {
  const { status } = object;
  return (
    typeof status === 'object' &&
    status !== null &&
    !Array.isArray(status) &&
    status.phase === 'Deleting'
  );
}
