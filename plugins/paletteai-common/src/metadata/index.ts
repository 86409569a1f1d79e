export { ANNOTATION_OIDC_GROUP, ENTITY_ANNOTATIONS } from './annotations';
export {
  AI_WORKLOAD_TYPES,
  FIELD_MANAGER,
  LABEL_AI_WORKLOAD_TYPE,
  LABEL_MANAGED_BY,
  LABEL_TENANT_NAME,
} from './labels';
export { companionLabels, companionSelector } from './ownership';
export type { CompanionOf } from './ownership';
export { isReservedTagKey, tagsFromLabels } from './tags';
