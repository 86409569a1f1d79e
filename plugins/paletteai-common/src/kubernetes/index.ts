export {
  isPathSegment,
  isReservedNamespace,
  isSystemGroup,
  proposeName,
  tenantNamespace,
} from './names';
export type { JsonObject, JsonValue, KubernetesObject } from './types';
