import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Text } from '@backstage/ui';
import type {
  ComputePoolDeletion,
  ComputePoolView,
} from '@paletteai/backstage-plugin-paletteai-common';
import { useDeleteComputePool } from '@paletteai/backstage-plugin-paletteai-react';
import { useState } from 'react';
import { paletteAiTranslationRef } from '../translation';
import { DeleteDialog } from './DeleteDialog';
import { DeletionPolicyChoice } from './DeletionPolicyChoice';
import { useAfterDeletion } from './useAfterDeletion';

export type DeleteComputePoolDialogProps = {
  pool: ComputePoolView;
  onClose: () => void;
  /** Where to go once it is deleted; stays where it is when absent. */
  nextAddress?: string;
};

/** Asks whether the cluster of a Compute Pool goes too, then deletes the pool. */
export function DeleteComputePoolDialog({
  pool,
  onClose,
  nextAddress,
}: DeleteComputePoolDialogProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const deletion = useDeleteComputePool();
  const [deletionPolicy, setDeletionPolicy] = useState<
    NonNullable<ComputePoolDeletion['deletionPolicy']>
  >(pool.deletionPolicy ?? 'delete');
  const { hub, namespace: project = '', name, deploymentCount = 0 } = pool;
  const close = useAfterDeletion(
    deletion.data !== undefined,
    nextAddress,
    onClose,
  );
  return (
    <DeleteDialog
      title={t('deletion.computePool.title', { name })}
      confirmLabel={t('deletion.computePool.confirm')}
      deletion={deletion}
      onConfirm={() => deletion.mutate({ hub, project, name, deletionPolicy })}
      onClose={close}
    >
      <Text as="p">{t('deletion.computePool.warning', { project, hub })}</Text>
      {deploymentCount > 0 && (
        <Text as="p" weight="bold">
          {t('deletion.computePool.inUse', { count: deploymentCount })}
        </Text>
      )}
      <DeletionPolicyChoice
        cluster={pool.cluster?.name}
        value={deletionPolicy}
        onChange={setDeletionPolicy}
        isDisabled={deletion.isPending}
      />
    </DeleteDialog>
  );
}
