import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { HardwareSummary } from '@paletteai/backstage-plugin-paletteai-common';
import { Section } from '../facts/Section';
import { UseMeter } from '../gpu/UseMeter';
import { paletteAiTranslationRef } from '../translation';
import styles from './FreeGpus.module.css';
import { gpuFamilies } from './gpuFamilies';

/** How many GPUs of each family are free, with a bar of those that are not. */
export function FreeGpus({ hardware }: { hardware: HardwareSummary[] }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const families = gpuFamilies(hardware);
  if (families.length === 0) {
    return null;
  }
  return (
    <Section title={t('compute.free')}>
      <div className={styles.families}>
        {families.map(({ family, total, free }) => (
          <UseMeter
            key={family}
            label={family}
            text={t('compute.freeOf', {
              free: String(free),
              total: String(total),
            })}
            used={total - free}
            limit={total}
          />
        ))}
      </div>
    </Section>
  );
}
