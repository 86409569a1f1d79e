export { apiVersionOf, findKind, KINDS } from './kinds';
export type { KindDefinition, KindName } from './kinds';
export {
  isReservedNamespace,
  proposeName,
  SYSTEM_NAMESPACE,
  tenantNamespace,
} from './names';
export type { JsonObject, JsonValue, KubernetesObject } from './types';
