import type { ComputePoolView } from '@paletteai/backstage-plugin-paletteai-common';
import { lazy } from 'react';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { DeleteButton } from './DeleteButton';

const DeleteComputePoolDialog = lazy(() =>
  import('./DeleteComputePoolDialog').then(module => ({
    default: module.DeleteComputePoolDialog,
  })),
);

/** Deletes a Compute Pool, for those who may; leads to the pools of its Project afterwards. */
export function DeleteComputePoolButton({ pool }: { pool: ComputePoolView }) {
  const { computePools } = usePaletteAiLinks();
  const { hub, namespace: project = '' } = pool;
  return (
    <DeleteButton
      projectRef={{ hub, project }}
      action="computePool.delete"
      readiness={pool.readiness}
      dialog={onClose => (
        <DeleteComputePoolDialog
          pool={pool}
          onClose={onClose}
          nextAddress={computePools({ hub, project })}
        />
      )}
    />
  );
}
