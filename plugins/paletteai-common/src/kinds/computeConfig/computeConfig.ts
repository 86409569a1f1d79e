import type { ParseResult } from '../../parsing/ParseResult';
import {
  ClusterConfig,
  readClusterConfig,
} from '../shared/cluster/clusterConfig';
import { readResource } from '../shared/readResource';
import type { Resource } from '../shared/Resource';

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
    { wireKind: 'computeConfig', kind: 'computeConfig' },
    ({ resource, spec, status }) => ({
      ...resource,
      ...readClusterConfig(spec.child('paletteClusterConfig'), 'defaults'),
      computePoolCount: status.integer('computePoolCount'),
    }),
  );
}
