import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert, Flex, Text } from '@backstage/ui';
import type {
  IntegrationValidationResponse,
  IntegrationValidationStep,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  RiAlertLine,
  RiCheckLine,
  RiCloseLine,
  RiSubtractLine,
} from '@remixicon/react';
import { paletteAiInputsTranslationRef } from '../translation';
import styles from './ValidationSteps.module.css';

const ICONS = {
  passed: RiCheckLine,
  failed: RiCloseLine,
  warning: RiAlertLine,
  untried: RiAlertLine,
  skipped: RiSubtractLine,
};

const STATUSES = {
  accepted: 'success',
  refused: 'danger',
  untried: 'warning',
} as const;

/** How trying an integration went, step by step. */
export function ValidationSteps({
  response,
}: {
  response: IntegrationValidationResponse;
}) {
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const { retryAfterSeconds, verdict } = response;
  return (
    <Flex direction="column" gap="2">
      <Alert
        status={STATUSES[verdict]}
        icon
        title={t(`validation.verdicts.${verdict}`)}
        description={
          verdict === 'untried' && retryAfterSeconds !== undefined
            ? t('validation.retryAfter', { count: retryAfterSeconds })
            : undefined
        }
      />
      <ol className={styles.steps}>
        {response.steps.map(step => (
          <ValidationStep key={step.step} step={step} />
        ))}
      </ol>
    </Flex>
  );
}

function ValidationStep({ step }: { step: IntegrationValidationStep }) {
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const { outcome, message, advice } = step;
  const Icon = ICONS[outcome];
  return (
    <li className={styles.step} data-outcome={outcome}>
      <Icon size={16} aria-hidden />
      <div>
        <Text as="div" variant="body-small">
          {t('validation.step', {
            outcome: t(`validation.outcomes.${outcome}`),
            message,
          })}
        </Text>
        {advice && (
          <Text as="div" variant="body-small" color="secondary">
            {advice}
          </Text>
        )}
      </div>
    </li>
  );
}
