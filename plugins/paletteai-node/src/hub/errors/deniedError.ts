import { HubIdentity } from '../HubIdentity';
import { ApiStatus } from './ApiStatus';
import { HubConflictError, HubDeniedError } from './HubErrors';

/** Words for a 403: whose right is missing decides who can fix it. */
export function deniedError(
  failed: string,
  status: ApiStatus,
  identity: HubIdentity | undefined,
): HubDeniedError | HubConflictError {
  const message = status.message ?? 'the hub gave no reason';
  if (
    status.details?.causes?.some(
      cause => cause.reason === 'NamespaceTerminating',
    )
  ) {
    return new HubConflictError(
      `${failed}: its namespace is being deleted; wait until the deletion is complete`,
      'terminating',
    );
  }
  if (/cannot impersonate/.test(message)) {
    return new HubDeniedError(
      `${failed}: the portal's account on the hub may not act for ${describe(
        identity,
      )}. What to do: an administrator of the hub gives that account the right to impersonate them, as the roles in deploy/hub/rbac do. The hub says: ${message}`,
      'impersonation',
    );
  }
  if (/denied (the )?request|exceeded quota/.test(message)) {
    return new HubDeniedError(
      `${failed}: an admission policy of the hub denied it. The hub says: ${message}`,
      'policy',
    );
  }
  return identity
    ? new HubDeniedError(
        `${failed}: ${describe(
          identity,
        )} may not do this. The hub says: ${message}`,
        'person',
      )
    : new HubDeniedError(
        `${failed}: the portal's account lacks permission. What to do: ask a hub administrator to grant it. The hub says: ${message}`,
        'portal',
      );
}

function describe(identity: HubIdentity | undefined): string {
  if (!identity) {
    return 'anybody';
  }
  const groups = identity.groups.map(group => `"${group}"`).join(', ');
  return groups
    ? `"${identity.user}" with the groups ${groups}`
    : `"${identity.user}" without groups`;
}
