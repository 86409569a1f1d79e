import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ReactNode } from 'react';
import { paletteAiTranslationRef } from '../translation';
import styles from './Facts.module.css';

export type Fact = { label: string; value: ReactNode };

/** Labeled values; missing ones are shown as such. */
export function Facts({ facts }: { facts: Fact[] }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return (
    <dl className={styles.root}>
      {facts.map(({ label, value }) => (
        <div key={label} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value || t('fields.none')}</dd>
        </div>
      ))}
    </dl>
  );
}
