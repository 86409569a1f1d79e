import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert } from '@backstage/ui';
import { failureOf } from '@paletteai/backstage-plugin-paletteai-react';
import { paletteAiTranslationRef } from '../translation';
import { OutcomeList } from './OutcomeList';

/** Explains why a deletion failed, and what to do. */
export function DeletionFailure({ error }: { error: Error }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const failure = failureOf(error);

  function advice(): string {
    switch (failure.kind) {
      case 'denied':
        if (failure.denied === 'portal' || failure.denied === 'impersonation') {
          return t('deletion.advice.portal');
        }
        return failure.adminGroups.length > 0
          ? t('deletion.advice.groups', {
              groups: failure.adminGroups.join(', '),
            })
          : t('deletion.advice.denied');
      case 'unreachable':
        return t('deletion.advice.unreachable');
      case 'notFound':
        return t('deletion.advice.notFound');
      default:
        return t('deletion.advice.other');
    }
  }

  return (
    <Alert
      role="alert"
      status="danger"
      icon
      title={t(failure.outcomes ? 'deletion.stopped' : 'deletion.failed')}
      description={
        <>
          {failure.message} {advice()}
          {failure.outcomes && <OutcomeList outcomes={failure.outcomes} />}
        </>
      }
    />
  );
}
