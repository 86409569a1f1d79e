import {
  ComputePoolView,
  DeletionPolicy,
  KINDS,
  parseComputePool,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import type {
  Hub,
  HubWriter,
} from '@paletteai/backstage-plugin-paletteai-node';
import { WriteFailedError } from '../../errors/WriteFailedError';
import { deleteWithSecrets } from '../../writes/deleteWithSecrets';
import { PolicyChange, PoolOnHub } from './PolicyChange';

/**
 * Deletes a Compute Pool.
 *
 * @param deletionPolicy - whether its cluster goes too; as the pool says when absent
 */
export async function deleteComputePool(
  hub: Hub,
  writer: HubWriter,
  pool: ComputePoolView,
  deletionPolicy: DeletionPolicy | undefined,
): Promise<WriteResponse> {
  // The hub acts on what the object says when it goes, so that is brought into line first.
  const change =
    deletionPolicy &&
    (await PolicyChange.make(poolOnHub(hub, writer, pool), deletionPolicy));
  if (!change) {
    return deleteWithSecrets(writer, 'computePool', pool);
  }
  try {
    return await deleteWithSecrets(writer, 'computePool', pool, [
      change.outcome(),
    ]);
  } catch (error) {
    const undone = await change.undo();
    if (error instanceof WriteFailedError) {
      const [, ...others] = error.outcomes;
      throw WriteFailedError.create(error.original, [undone, ...others]);
    }
    throw WriteFailedError.create(
      error instanceof Error ? error : new Error(String(error)),
      [undone],
    );
  }
}

function poolOnHub(
  hub: Hub,
  writer: HubWriter,
  view: ComputePoolView,
): PoolOnHub {
  const { name, namespace } = view;
  const ref = { kind: KINDS.computePool, name, namespace };
  return {
    view,
    async read() {
      const object = await hub.client().find(ref);
      return object && parseComputePool(object).value;
    },
    async setPolicy({ uid, resourceVersion, variant = '' }, deletionPolicy) {
      await writer.mergePatch(
        ref,
        {
          metadata: { uid },
          spec: {
            clusterVariant: {
              [variant]: { paletteClusterDeploymentConfig: { deletionPolicy } },
            },
          },
        },
        { resourceVersion },
      );
    },
  };
}
