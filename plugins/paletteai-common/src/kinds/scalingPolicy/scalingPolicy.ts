import type { ObjectReader } from '../../parsing/ObjectReader';
import type { ParseResult } from '../../parsing/ParseResult';
import { readResource, Resource, statusFieldUses } from '../shared/resource';
import { KindDefinition, PALETTE_AI_GROUP } from '../shared/KindDefinition';
import { below, FieldUse, read } from '../shared/FieldUse';

/** @internal */
export const SCALING_POLICY: KindDefinition = {
  group: PALETTE_AI_GROUP,
  version: 'v1alpha1',
  kind: 'ScalingPolicy',
  plural: 'scalingpolicies',
  namespaced: true,
};

/**
 * When to scale, by use in percent and for how long.
 *
 * @public
 */
export type ScalingThresholds = {
  scaleUpThreshold?: number;
  scaleDownThreshold?: number;
  /** Such as `5m`. */
  scaleUpDuration?: string;
  scaleDownDuration?: string;
};

/**
 * Says when Compute Pools grow and shrink.
 *
 * @public
 */
export type ScalingPolicy = Resource<'scalingPolicy'> & {
  cpu?: ScalingThresholds;
  gpu: (ScalingThresholds & { family?: string })[];
  minCpuCount?: number;
  maxCpuCount?: number;
  cooldownDuration?: string;
  abortDuration?: string;
  /** Compute Pools that the policy scales, as the hub reports. */
  computePools: string[];
};

/**
 * Reads a Scaling Policy as the hub serves it.
 *
 * @public
 */
export function parseScalingPolicy(
  source: unknown,
): ParseResult<ScalingPolicy> {
  return readResource(
    source,
    { definition: SCALING_POLICY, kind: 'scalingPolicy' },
    ({ resource, spec, status }) => {
      const bounds = spec.child('cpuResourceBounds');
      return {
        ...resource,
        cpu: spec.optional('cpu', readThresholds),
        gpu: spec.objectList('gpu').map(gpu => ({
          family: gpu.text('family'),
          ...readThresholds(gpu),
        })),
        minCpuCount: bounds.integer('minCPUCount'),
        maxCpuCount: bounds.integer('maxCPUCount'),
        cooldownDuration: spec.text('cooldownDuration'),
        abortDuration: spec.text('abortDuration'),
        computePools: status.textList('computePools'),
      };
    },
  );
}

function readThresholds(thresholds: ObjectReader): ScalingThresholds {
  return {
    scaleUpThreshold: thresholds.integer('scaleUpThreshold'),
    scaleDownThreshold: thresholds.integer('scaleDownThreshold'),
    scaleUpDuration: thresholds.text('scaleUpDuration'),
    scaleDownDuration: thresholds.text('scaleDownDuration'),
  };
}

/** What {@link parseScalingPolicy} reads. @internal */
export function scalingPolicyFieldUses(): FieldUse[] {
  return [
    ...below('spec', [
      ...['cpu', 'gpu[]'].flatMap(use =>
        below(
          use,
          read(
            'scaleUpThreshold',
            'scaleDownThreshold',
            'scaleUpDuration',
            'scaleDownDuration',
          ),
        ),
      ),
      ...read('gpu[].family', 'cooldownDuration', 'abortDuration'),
      ...below('cpuResourceBounds', read('minCPUCount', 'maxCPUCount')),
    ]),
    ...below('status', [...statusFieldUses(), ...read('computePools[]')]),
  ];
}
