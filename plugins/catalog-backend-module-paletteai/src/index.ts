/**
 * PaletteAI in the catalog of Backstage.
 *
 * @packageDocumentation
 */

export { catalogModulePaletteai as default } from './module';
export type {
  DeploymentEndpoint,
  EntityTransformer,
  TransformableResources,
  TransformContext,
  TransformedHub,
} from './transform/EntityTransformer';
export { paletteaiEntityTransformersExtensionPoint } from './transform/paletteaiEntityTransformersExtensionPoint';
export type { PaletteAiEntityTransformersExtensionPoint } from './transform/paletteaiEntityTransformersExtensionPoint';
export type { PaletteaiVisibilityService } from './visibility/PaletteaiVisibilityService';
export { paletteaiVisibilityServiceRef } from './visibility/paletteaiVisibilityServiceRef';
export {
  paletteaiCatalogConditions,
  visibleToPaletteaiMembers,
} from './visibility/visibilityRules';
