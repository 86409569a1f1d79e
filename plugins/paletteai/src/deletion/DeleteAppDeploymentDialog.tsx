import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Text } from '@backstage/ui';
import type { DeploymentView } from '@paletteai/backstage-plugin-paletteai-common';
import { useDeleteAppDeployment } from '@paletteai/backstage-plugin-paletteai-react';
import { TextList } from '../facts/TextList';
import { paletteAiTranslationRef } from '../translation';
import { DeleteDialog } from './DeleteDialog';
import { useAfterDeletion } from './useAfterDeletion';

export type DeleteAppDeploymentDialogProps = {
  deployment: DeploymentView;
  onClose: () => void;
  /** Where to go once it is deleted; stays where it is when absent. */
  nextAddress?: string;
};

/** Says what goes with an App Deployment before it deletes it. */
export function DeleteAppDeploymentDialog({
  deployment,
  onClose,
  nextAddress,
}: DeleteAppDeploymentDialogProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const deletion = useDeleteAppDeployment();
  const { hub, namespace: project = '', name, displayName } = deployment;
  const close = useAfterDeletion(
    deletion.data !== undefined,
    nextAddress,
    onClose,
  );

  const contents = [
    t('deletion.appDeployment.objects', {
      count: deployment.deployedObjects.length,
    }),
    ...deployment.endpoints.map(({ url }) =>
      t('deletion.appDeployment.endpoint', { url }),
    ),
    ...(deployment.dedicatedComputePool
      ? [t('deletion.appDeployment.dedicated')]
      : []),
  ];

  return (
    <DeleteDialog
      title={t('deletion.appDeployment.title', { name: displayName })}
      confirmLabel={t('deletion.appDeployment.confirm')}
      deletion={deletion}
      onConfirm={() => deletion.mutate({ hub, project, name })}
      onClose={close}
    >
      <Text as="p">
        {t('deletion.appDeployment.warning', { project, hub })}
      </Text>
      <TextList texts={contents} />
    </DeleteDialog>
  );
}
