import * as z from 'zod/v4';
import { TAINT_EFFECTS, ARCHITECTURES } from './nodePools';
import {
  isLabelValue,
  isQualifiedName,
  annotations,
  labels,
} from '../fields/keyValues';
import { checkUnique, report } from '../fields/checks';
import type { MessageCode } from '../../../problems/messages';
import { gpuRequirement } from '../gpuResources';
import { memory } from '../memory';
import { flag, label } from '../fields/text';

/** Taints of nodes. @internal */
export function taints() {
  return z
    .array(taint(), { error: 'request.invalid' })
    .max(32, { error: 'cluster.tooMany', abort: true })
    .check(context => {
      checkUnique(
        context,
        'nodePool.taint.duplicate',
        ({ key, effect }) => key && `${key}:${effect}`,
      );
    })
    .default([]);
}

function taint() {
  return z.strictObject(
    {
      key: z
        .string({ error: 'metadata.label.key' })
        .trim()
        .check(context => {
          const key = context.value;
          if (!isQualifiedName(key)) {
            report(context, 'metadata.label.key', [], { key });
          }
        }),
      value: z
        .string({ error: 'metadata.label.value' })
        .trim()
        .check(context => {
          if (!isLabelValue(context.value)) {
            report(context, 'metadata.label.value', [], { key: 'value' });
          }
        })
        .optional(),
      effect: z.enum(TAINT_EFFECTS, { error: 'nodePool.taint.effect' }),
    },
    { error: 'request.invalid' },
  );
}

/** Whole number between two bounds, both included. @internal */
export function wholeNumber(
  code: MessageCode,
  minimum: number,
  maximum: number,
) {
  return z
    .number({ error: code })
    .int({ error: code })
    .min(minimum, { error: code })
    .max(maximum, { error: code });
}

/** PaletteAI shows it in capitals, and writes it so in the status of Compute. */
function architecture() {
  return z.preprocess(
    value => (typeof value === 'string' ? value.toLowerCase() : value),
    z.enum(ARCHITECTURES, { error: 'nodePool.architecture' }),
  );
}

function nodePoolFields() {
  return {
    architecture: architecture().optional(),
    cpuCount: wholeNumber('nodePool.cpuCount', 1, 4096).optional(),
    memory: memory('nodePool').optional(),
    annotations: annotations(),
    labels: labels(),
    taints: taints(),
  };
}

function nodeCount() {
  return z.union([z.literal(1), z.literal(3), z.literal(5)], {
    error: 'nodePool.nodeCount',
  });
}

/** Control plane of a Compute Config, where the number of nodes is required. @internal */
export function controlPlanePool() {
  return z
    .strictObject(
      {
        nodeCount: nodeCount(),
        workerNodeEligible: flag('nodePool.workerNodeEligible').default(false),
        ...nodePoolFields(),
      },
      { error: 'nodePool.nodeCount' },
    )
    .check(context => {
      const { nodeCount: count, workerNodeEligible } = context.value;
      if (count === 1 && !workerNodeEligible) {
        report(context, 'nodePool.singleNodeNotEligible', [
          'workerNodeEligible',
        ]);
      }
    });
}

/** Control plane of one Compute Pool, where the Compute Config fills in what is left out. @internal */
export function controlPlanePoolOverride() {
  return z
    .strictObject(
      {
        nodeCount: nodeCount().optional(),
        workerNodeEligible: flag('nodePool.workerNodeEligible').optional(),
        ...nodePoolFields(),
      },
      { error: 'request.invalid' },
    )
    .check(context => {
      const { nodeCount: count, workerNodeEligible } = context.value;
      if (count === 1 && workerNodeEligible !== true) {
        report(context, 'nodePool.singleNodeNotEligible', [
          'workerNodeEligible',
        ]);
      }
    });
}

/** Worker pools; there need not be any. @internal */
export function workerPools() {
  return z
    .array(
      z.strictObject(
        {
          name: label('nodePool.name.required', 'nodePool.name.format'),
          minWorkerNodes: wholeNumber(
            'nodePool.minWorkerNodes',
            1,
            10000,
          ).optional(),
          gpu: gpuRequirement().optional(),
          ...nodePoolFields(),
        },
        { error: 'nodePool.name.required' },
      ),
      { error: 'request.invalid' },
    )
    .max(16, { error: 'cluster.tooMany', abort: true })
    .check(context => {
      checkUnique(context, 'nodePool.name.duplicate', pool => pool.name, [
        'name',
      ]);
    })
    .default([]);
}
