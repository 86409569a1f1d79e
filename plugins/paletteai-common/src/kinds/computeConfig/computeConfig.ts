import type { ParseResult } from '../../parsing/ParseResult';
import {
  ClusterConfig,
  readClusterConfig,
  clusterConfigFieldUses,
} from '../shared/cluster/clusterConfig';
import { readResource, Resource, statusFieldUses } from '../shared/resource';
import { KindDefinition, PALETTE_AI_GROUP } from '../shared/KindDefinition';
import { below, FieldUse, read, readIfDeclared } from '../shared/FieldUse';

/** @internal */
export const COMPUTE_CONFIG: KindDefinition = {
  group: PALETTE_AI_GROUP,
  version: 'v1alpha1',
  kind: 'ComputeConfig',
  plural: 'computeconfigs',
  namespaced: true,
};

/** What a person may want to do with Compute Configs. @internal */
export const COMPUTE_CONFIG_ACTIONS = ['computeConfig.read'] as const;

/**
 * What Compute Pools of a Project start from.
 *
 * @public
 */
export type ComputeConfig = Resource<'computeConfig'> &
  ClusterConfig & { computePoolCount?: number };

/**
 * Reads a Compute Config as the hub serves it.
 *
 * @public
 */
export function parseComputeConfig(
  source: unknown,
): ParseResult<ComputeConfig> {
  return readResource(
    source,
    { definition: COMPUTE_CONFIG, kind: 'computeConfig' },
    ({ resource, spec, status }) => ({
      ...resource,
      ...readClusterConfig(spec.child('paletteClusterConfig'), 'defaults'),
      computePoolCount: status.integer('computePoolCount'),
    }),
  );
}

/** What {@link parseComputeConfig} and its renderer know of the kind. @internal */
export function computeConfigFieldUses(): FieldUse[] {
  return [
    ...below('spec.paletteClusterConfig', [
      ...clusterConfigFieldUses('defaults'),
      ...readIfDeclared('edge.vip'),
    ]),
    ...below('status', [...statusFieldUses(), ...read('computePoolCount')]),
  ];
}
