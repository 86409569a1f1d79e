import {
  ComputePoolView,
  DeletionPolicy,
  KINDS,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { HubWriter } from '@paletteai/backstage-plugin-paletteai-node';
import { deleteWithSecret } from '../../writes/deleteWithSecret';

/**
 * Deletes a Compute Pool.
 *
 * @param deletionPolicy - whether its cluster goes too; as the pool says when absent
 */
export async function deleteComputePool(
  writer: HubWriter,
  pool: ComputePoolView,
  deletionPolicy: DeletionPolicy | undefined,
): Promise<WriteResponse> {
  const { name, namespace, variant } = pool;
  // The hub acts on what the object says when it goes, so that is brought into line first.
  if (
    deletionPolicy !== undefined &&
    deletionPolicy !== pool.deletionPolicy &&
    variant !== undefined
  ) {
    await writer.mergePatch(
      { kind: KINDS.computePool, name, namespace },
      {
        spec: {
          clusterVariant: {
            [variant]: { paletteClusterDeploymentConfig: { deletionPolicy } },
          },
        },
      },
    );
  }
  return deleteWithSecret(writer, 'computePool', pool);
}
