import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { EntityTransformer, TransformableResources } from './EntityTransformer';

/**
 * Changes what resources of a hub look like in the catalog.
 *
 * @public
 */
export interface PaletteAiEntityTransformersExtensionPoint {
  /**
   * Puts a transformer around those that are there. Any number can be added to a kind; the last one
   * is asked first, and gets the entity of the others from `next`.
   */
  addTransformer<K extends keyof TransformableResources>(
    kind: K,
    transformer: EntityTransformer<TransformableResources[K]>,
  ): void;
}

/**
 * Extension point for {@link PaletteAiEntityTransformersExtensionPoint}.
 *
 * @public
 */
export const paletteaiEntityTransformersExtensionPoint =
  createExtensionPoint<PaletteAiEntityTransformersExtensionPoint>({
    id: 'catalog.paletteai.entityTransformers',
  });
