export {
  isReservedNamespace,
  proposeName,
  SYSTEM_NAMESPACE,
  tenantNamespace,
} from './names';
export type { JsonObject, JsonValue, KubernetesObject } from './types';
