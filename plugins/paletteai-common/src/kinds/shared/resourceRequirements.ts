import type { ObjectReader } from '../../parsing/ObjectReader';
import {
  GpuRequirement,
  readGpuRequirement,
  gpuFieldUses,
} from './gpuResources';
import { FieldUse, below, readWrite } from './FieldUse';

/**
 * What a deployment needs in all.
 *
 * @public
 */
export type ResourceRequirements = {
  cpuCount?: number;
  memoryMiB?: number;
  gpu?: GpuRequirement;
};

/** @internal */
export function readResourceRequirements(
  spec: ObjectReader,
): ResourceRequirements | undefined {
  return spec.optional('resourceRequirements', requirements => ({
    cpuCount: requirements.child('cpu').integer('cpuCount'),
    memoryMiB: requirements.child('memory').integer('memoryMiB'),
    gpu: requirements.optional('gpu', readGpuRequirement),
  }));
}

/** @internal */
export function resourceRequirementFieldUses(): FieldUse[] {
  return [
    ...readWrite('cpu.cpuCount', 'memory.memoryMiB'),
    ...below('gpu', gpuFieldUses()),
  ];
}
