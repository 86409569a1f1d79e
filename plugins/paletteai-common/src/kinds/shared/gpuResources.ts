import type { GpuCounts } from '../../gpu/gpuCounts';
import type { ObjectReader } from '../../parsing/ObjectReader';
import { FieldUse, readWrite } from './FieldUse';
import { formatMemory } from '../../quantities/formatMemory';
import * as z from 'zod/v4';
import {
  DEFAULT_GPU_FAMILY,
  normalizeGpuFamily,
} from '../../gpu/normalizeGpuFamily';
import { checkUnique, report } from './fields/checks';
import { memory, mebibytesOf } from './memory';
import { text } from './fields/text';
import type { JsonValue } from '../../kubernetes/types';
import type { ProjectRequest } from '../project/projectRequest';
import { compact, compactOrUndefined, sortKeys } from './renderObject';

/**
 * GPUs over all nodes of a worker pool, or that a deployment needs.
 *
 * @public
 */
export type GpuRequirement = {
  family?: string;
  gpuCount?: number;
  /** In MiB. */
  gpuMemory?: number;
};

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

/** @internal */
export function readGpuRequirement(gpu: ObjectReader): GpuRequirement {
  return {
    family: gpu.text('family'),
    gpuCount: gpu.integer('gpuCount'),
    gpuMemory: gpu.integer('gpuMemory'),
  };
}

const FAMILY = /^[A-Za-z0-9]([-A-Za-z0-9 ._]{0,61}[A-Za-z0-9])?$/;
const MAX_PER_SCOPE = 2 ** 31 - 1;
const MAX_PER_POOL = 65536;

function gpuFamily(
  required: 'gpu.family.required' | 'gpu.family.missing' = 'gpu.family.missing',
) {
  return text({
    required,
    format: 'gpu.family.format',
    pattern: FAMILY,
    maximum: 63,
  });
}

function gpuCount(maximum: number) {
  return z
    .number({
      error: issue =>
        issue.input === undefined || issue.input === null
          ? 'gpu.count.required'
          : 'gpu.count.positive',
    })
    .int({ error: 'gpu.count.positive' })
    .positive({ error: 'gpu.count.positive' })
    .max(maximum, { error: 'gpu.count.tooLarge' });
}

function gpuCounts() {
  return z
    .array(
      z.strictObject(
        {
          family: gpuFamily('gpu.family.required'),
          count: gpuCount(MAX_PER_SCOPE),
        },
        { error: 'gpu.family.required' },
      ),
      { error: 'request.invalid' },
    )
    .max(64, { error: 'metadata.tooMany', abort: true })
    .check(context => {
      checkUnique(
        context,
        'gpu.family.duplicate',
        entry => normalizeGpuFamily(entry.family),
        ['family'],
      );
    })
    .default([]);
}

/** GPU limits and requests of a Project. @internal */
export function gpuResources() {
  return z
    .strictObject(
      { limits: gpuCounts(), requests: gpuCounts() },
      { error: 'request.invalid' },
    )
    .check(context => {
      const limits = new Map(
        context.value.limits.map(limit => [
          normalizeGpuFamily(limit.family),
          limit.count,
        ]),
      );
      context.value.requests.forEach((request, index) => {
        const limit =
          limits.get(normalizeGpuFamily(request.family)) ??
          limits.get(DEFAULT_GPU_FAMILY);
        if (limit !== undefined && request.count > limit) {
          report(
            context,
            'gpu.request.aboveLimit',
            ['requests', index, 'count'],
            { value: request.family, limit: String(limit) },
          );
        }
      });
    });
}

/** GPUs of a worker pool, or that a deployment needs. @internal */
export function gpuRequirement() {
  return z.strictObject(
    {
      family: gpuFamily().check(context => {
        if (normalizeGpuFamily(context.value) === DEFAULT_GPU_FAMILY) {
          report(context, 'gpu.family.default');
        }
      }),
      count: gpuCount(MAX_PER_POOL),
      memory: memory('gpu').optional(),
    },
    { error: 'request.invalid' },
  );
}

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

function renderCounts(
  counts: { family: string; count: number }[],
): Record<string, number> {
  return sortKeys(
    Object.fromEntries(
      counts.map(({ family, count }) => [normalizeGpuFamily(family), count]),
    ),
  );
}

/** @internal */
export function draftGpu(gpu: GpuRequirement | undefined) {
  return (
    gpu && {
      family: gpu.family ?? '',
      count: gpu.gpuCount ?? 0,
      memory:
        gpu.gpuMemory === undefined ? undefined : formatMemory(gpu.gpuMemory),
    }
  );
}

/** @internal */
export function draftCounts(
  counts: GpuCounts,
): { family: string; count: number }[] {
  return Object.entries(counts).map(([family, count]) => ({ family, count }));
}

/** @internal */
export function gpuFieldUses(): FieldUse[] {
  return readWrite('family', 'gpuCount', 'gpuMemory');
}
