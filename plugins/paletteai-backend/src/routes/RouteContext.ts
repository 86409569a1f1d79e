import type { TypedRouter } from '@backstage/backend-openapi-utils';
import type { EndpointMap } from '@paletteai/backstage-plugin-paletteai-common';
import type { AccessChecks } from '../access/AccessChecks';
import type { Audit } from '../audit/Audit';
import type { HubCompatibilityChecks } from './hubs/HubCompatibilityChecks';
import type { HubSnapshots } from '../hubs/HubSnapshots';
import type { CallerReader } from '../identity/Caller';
import type { HubIdentities } from '../identity/HubIdentities';
import type { IntegrationValidations } from './integrations/IntegrationValidations';
import type { AuthorizedSnapshots } from '../membership/AuthorizedSnapshots';
import type { Authorizer } from '../permissions/Authorizer';
import type { HubWrites } from '../writes/HubWrites';
import type { WriteGate } from '../writes/WriteGate';

/** What the routes work with. */
export interface RouteContext {
  readonly router: TypedRouter<EndpointMap>;
  readonly access: AccessChecks;
  readonly callers: CallerReader;
  readonly identities: HubIdentities;
  readonly snapshots: HubSnapshots;
  readonly validations: IntegrationValidations;
  readonly writes: HubWrites;
  /** Everything that changes a hub goes through it. */
  readonly gate: WriteGate;
  /** What callers may see and do; `snapshots` on their own know no callers. */
  readonly authorized: AuthorizedSnapshots;
  readonly authorizer: Authorizer;
  readonly audit: Audit;
  readonly compatibility: HubCompatibilityChecks;
}
