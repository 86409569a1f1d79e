import type { GpuCounts } from '../../gpu/gpuCounts';
import type { ObjectReader } from '../../parsing/ObjectReader';

/**
 * What a Tenant or Project may use and reserves of GPUs, per family.
 *
 * @public
 */
export type GpuResources = {
  limits: GpuCounts;
  requests: GpuCounts;
  /** GPUs in use, as the hub reports; `undefined` when it does not report any. */
  used?: GpuCounts;
};

/** @internal */
export function readGpuResources(
  spec: ObjectReader,
  status: ObjectReader,
): GpuResources {
  const wanted = spec.child('gpuResources');
  return {
    limits: wanted.integerMap('limits'),
    requests: wanted.integerMap('requests'),
    used: status.optional('gpuResources', found => found.integerMap('used')),
  };
}
