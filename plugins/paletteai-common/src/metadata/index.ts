export { ANNOTATION_OIDC_GROUP, ENTITY_ANNOTATIONS } from './annotations';
export { FIELD_MANAGER, LABEL_MANAGED_BY } from './labels';
export { OWNERSHIP_ANNOTATIONS } from './ownership';
export type { CompanionOf } from './ownership';
export { isReservedTagKey, tagsFromLabels } from './tags';
