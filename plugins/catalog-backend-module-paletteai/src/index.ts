/**
 * PaletteAI in the catalog of Backstage.
 *
 * @packageDocumentation
 */

export { catalogModulePaletteai as default } from './module';
export { EARLY_INSERT_TOPIC, requestEarlyInsert } from './insert/earlyInsert';
export { entityNamespace } from './naming/entityNames';
export { ANNOTATION_OWNERS } from './transform/entityOwner';
export type {
  DeploymentEndpoint,
  EntityTransformer,
  TransformableResources,
  TransformContext,
  TransformedHub,
} from './transform/EntityTransformer';
export { paletteaiEntityTransformersExtensionPoint } from './transform/paletteaiEntityTransformersExtensionPoint';
export type { PaletteAiEntityTransformersExtensionPoint } from './transform/paletteaiEntityTransformersExtensionPoint';
