export type { HubAccess, HubAccessSource, HubTls } from './access/HubAccess';
export type { HubCredentialStatus } from './access/WatchedHubAccess';
export type { InClusterHubConnection } from './access/inClusterAccess';
export type { InlineHubConnection } from './access/inlineAccess';
export type { KubeconfigHubConnection } from './access/kubeconfigAccess';
export {
  HubConflictError,
  HubDeniedError,
  HubInvalidError,
  HubNotFoundError,
  HubUnavailableError,
  logMessageOf,
} from './errors/HubErrors';
export type { HubFieldConflict, HubFieldProblem } from './errors/HubErrors';
export type { Hub, HubsService, HubStatus } from './Hub';
export type { HubAccessRules } from './HubAccessRules';
export { HubClient } from './HubClient';
export type {
  HubAccessAttributes,
  HubListOptions,
  HubRequestOptions,
} from './HubClient';
export type {
  CustomHubConnection,
  HubConnection,
  HubDefinition,
  HubOidcNames,
} from './HubDefinition';
export type { HubIdentity } from './HubIdentity';
export type { HubObjectRef } from './HubObjectRef';
export { hubsServiceRef } from './hubsServiceRef';
export {
  hubCredentialsStrategiesServiceRef,
  hubSuppliersServiceRef,
} from './services';
export type { HubCredentialsStrategy, HubSupplier } from './services';
