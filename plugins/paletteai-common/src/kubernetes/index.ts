export { isReservedNamespace, proposeName, tenantNamespace } from './names';
export type { JsonObject, JsonValue, KubernetesObject } from './types';
