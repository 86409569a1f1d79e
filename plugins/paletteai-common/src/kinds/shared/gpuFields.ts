import * as z from 'zod/v4';
import {
  DEFAULT_GPU_FAMILY,
  normalizeGpuFamily,
} from '../../gpu/normalizeGpuFamily';
import { checkUnique } from './fields/lists';
import { memory } from './fields/memory';
import { report } from './fields/report';
import { text } from './fields/text';

const FAMILY = /^[A-Za-z0-9]([-A-Za-z0-9 ._]{0,61}[A-Za-z0-9])?$/;
const MAX_PER_SCOPE = 2 ** 31 - 1;
const MAX_PER_POOL = 65536;

function family(
  required: 'gpu.family.required' | 'gpu.family.missing' = 'gpu.family.missing',
) {
  return text({
    required,
    format: 'gpu.family.format',
    pattern: FAMILY,
    maximum: 63,
  });
}

function count(maximum: number) {
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
          family: family('gpu.family.required'),
          count: count(MAX_PER_SCOPE),
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
      family: family().check(context => {
        if (normalizeGpuFamily(context.value) === DEFAULT_GPU_FAMILY) {
          report(context, 'gpu.family.default');
        }
      }),
      count: count(MAX_PER_POOL),
      memory: memory('gpu').optional(),
    },
    { error: 'request.invalid' },
  );
}
