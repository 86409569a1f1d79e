import { Entity } from '@backstage/catalog-model';
import {
  EntityTransformer,
  TransformableResources,
  TransformContext,
} from './EntityTransformer';
import { transformComputePool } from './transformComputePool';
import { transformDeployment } from './transformDeployment';
import { transformEndpoint } from './transformEndpoint';
import { transformProfileBundle } from './transformProfileBundle';
import { transformProject } from './transformProject';
import { transformTenant } from './transformTenant';

type Chains = {
  [K in keyof TransformableResources]: EntityTransformer<
    TransformableResources[K]
  >[];
};

/** The transformers of all kinds: the suite's own, and those that integrators put around them. */
export class EntityTransformers {
  readonly #chains: Chains = {
    tenant: [transformTenant],
    project: [transformProject],
    computePool: [transformComputePool],
    profileBundle: [transformProfileBundle],
    deployment: [transformDeployment],
    endpoint: [transformEndpoint],
  };

  /** Puts a transformer around those that are there. */
  add<K extends keyof TransformableResources>(
    kind: K,
    transformer: EntityTransformer<TransformableResources[K]>,
  ): void {
    this.#chains[kind].push(transformer);
  }

  transform<K extends keyof TransformableResources>(
    kind: K,
    resource: TransformableResources[K],
    context: TransformContext,
  ): Entity | undefined {
    const chain: readonly EntityTransformer<TransformableResources[K]>[] =
      this.#chains[kind];
    const run = (index: number): Entity | undefined =>
      chain[index]?.(resource, context, () => run(index - 1));
    return run(chain.length - 1);
  }
}
