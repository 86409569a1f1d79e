import { normalizeGpuFamily } from '../../gpu/normalizeGpuFamily';
import type { JsonValue } from '../../kubernetes/types';
import { parseMemory } from '../../quantities/parseMemory';
import type { ProjectRequest } from '../project/projectRequest';
import { compact, compactOrUndefined, sortKeys } from './renderObject';

type GpuResourcesRequest = ProjectRequest['gpuResources'];

/** @internal */
export function renderGpuResources(
  resources: GpuResourcesRequest,
): { [key: string]: JsonValue } | undefined {
  return compactOrUndefined({
    limits: renderCounts(resources.limits),
    requests: renderCounts(resources.requests),
  });
}

/** @internal */
export function renderGpuRequirement(
  gpu:
    | { family: string; count: number; memory?: string | undefined }
    | undefined,
): { [key: string]: JsonValue } | undefined {
  return (
    gpu &&
    compact({
      family: normalizeGpuFamily(gpu.family),
      gpuCount: gpu.count,
      gpuMemory: mebibytesOf(gpu.memory),
    })
  );
}

/** @internal */
export function renderMemory(
  memory: string | undefined,
): { memoryMiB: number } | undefined {
  const memoryMiB = mebibytesOf(memory);
  return memoryMiB === undefined ? undefined : { memoryMiB };
}

function renderCounts(
  counts: { family: string; count: number }[],
): Record<string, number> {
  return sortKeys(
    Object.fromEntries(
      counts.map(({ family, count }) => [normalizeGpuFamily(family), count]),
    ),
  );
}

// The request was validated, so the text is an amount.
function mebibytesOf(memory: string | undefined): number | undefined {
  const parsed = memory === undefined ? undefined : parseMemory(memory);
  return parsed?.ok ? parsed.mebibytes : undefined;
}
