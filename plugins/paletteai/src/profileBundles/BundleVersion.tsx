import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert, Flex, Select } from '@backstage/ui';
import type { ProfileBundleVersionsView } from '@paletteai/backstage-plugin-paletteai-common';
import { Conditions } from '../facts/Conditions';
import { ObjectEvents } from '../facts/ObjectEvents';
import { Section } from '../facts/Section';
import { paletteAiTranslationRef } from '../translation';
import { BundledProfiles } from './BundledProfiles';
import { BundleDeployments } from './BundleDeployments';
import { BundleSummary } from './BundleSummary';
import { BundleVariables } from './BundleVariables';
import styles from './BundleVersion.module.css';
import { useShownVersion } from './useShownVersion';

/** One version of a Profile Bundle, and the choice of another. */
export function BundleVersion({
  bundle,
}: {
  bundle: ProfileBundleVersionsView;
}) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { shown, unknown, show } = useShownVersion(bundle);
  const { hub, namespace = '', name } = shown;
  const versions = bundle.versions.flatMap(({ version }) => version ?? []);

  return (
    <Flex direction="column" gap="4">
      {versions.length > 0 && (
        <Select
          className={styles.picker}
          label={t('fields.version')}
          value={shown.version}
          onChange={key => show(String(key))}
          options={versions.map(version => ({ id: version, label: version }))}
        />
      )}
      {unknown && (
        <Alert
          role="status"
          status="info"
          icon
          title={t('profileBundle.unknownVersion', {
            unknown,
            shown: shown.version ?? name,
          })}
        />
      )}
      <Section title={t('tabs.overview')}>
        <BundleSummary bundle={shown} />
      </Section>
      <Section title={t('variables.title')}>
        <BundleVariables variables={shown.variables} />
      </Section>
      <Section title={t('profileBundle.profiles')}>
        <BundledProfiles bundle={shown} />
      </Section>
      <BundleDeployments bundle={bundle} />
      <Conditions conditions={shown.conditions} />
      <ObjectEvents
        hub={hub}
        project={namespace}
        kind="profileBundle"
        name={name}
      />
    </Flex>
  );
}
