import { useApi } from '@backstage/core-plugin-api';
import { useTemplateSecrets } from '@backstage/plugin-scaffolder-react';
import type { IntegrationDraft } from '@paletteai/backstage-plugin-paletteai-react';
import { useEffect } from 'react';
import { integrationTrialsApiRef } from './IntegrationTrials';
import { markKeys } from './marks';

/** Keeps the keys of an integration among the secrets of the task, apart from the values of the form. */
export function useKeys(secret: string) {
  const { secrets, setSecrets } = useTemplateSecrets();
  const trials = useApi(integrationTrialsApiRef);
  const clientSecret = `${secret}ClientKey`;
  const apiKey = secrets[secret] || undefined;
  const clientKey = secrets[clientSecret] || undefined;

  useEffect(() => {
    trials.keep(secret, { apiKey, clientKey });
    return () => trials.keep(secret, undefined);
  }, [trials, secret, apiKey, clientKey]);

  return {
    entered: { apiKey, clientKey },
    /** The integration as it was entered. */
    join: (marked: IntegrationDraft): IntegrationDraft => ({
      ...marked,
      apiKey,
      ...(marked.certificates && {
        certificates: { ...marked.certificates, clientKey },
      }),
    }),
    /** Puts the keys away and gives what may stand among the values of the form. */
    split: (entered: IntegrationDraft): IntegrationDraft => {
      setSecrets({
        [secret]: entered.apiKey ?? '',
        [clientSecret]: entered.certificates?.clientKey ?? '',
      });
      return markKeys(entered);
    },
  };
}
