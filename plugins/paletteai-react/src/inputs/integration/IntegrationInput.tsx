import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Flex, Grid, Switch } from '@backstage/ui';
import type { IntegrationType } from '@paletteai/backstage-plugin-paletteai-common';
import type { InputProps } from '../InputProps';
import { problemsOf } from '../problems';
import { TextInput } from '../TextInput';
import { paletteAiInputsTranslationRef } from '../translation';
import { CertificatesInput } from './CertificatesInput';
import type { IntegrationDraft } from './IntegrationDraft';
import { IntegrationValidation } from './IntegrationValidation';

/**
 * Properties of {@link IntegrationInput}.
 *
 * @public
 */
export type IntegrationInputProps = Omit<
  InputProps<IntegrationDraft>,
  'label' | 'description' | 'isRequired'
> & { type: IntegrationType };

/**
 * An integration with its key, which can be tried before it is saved.
 *
 * @public
 */
export function IntegrationInput(props: IntegrationInputProps) {
  const { type, value, onChange, problems = [], isDisabled } = props;
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const change = (part: IntegrationDraft) => onChange({ ...value, ...part });
  const text = (
    key: 'name' | 'apiKey' | 'hostUrl' | 'tenant' | 'projectId',
  ) => ({
    value: value[key] ?? '',
    onChange: (entered: string) => change({ [key]: entered || undefined }),
    problems: problemsOf(problems, key),
    isRequired: true,
    isDisabled,
  });
  return (
    <Flex direction="column" gap="3">
      <TextInput {...text('name')} label={t('integration.name')} />
      {type === 'palette' && (
        <>
          <TextInput
            {...text('hostUrl')}
            label={t('integration.hostUrl')}
            placeholder="https://palette.example.com"
          />
          <Grid.Root columns={{ initial: '1', sm: '2' }} gap="3">
            <TextInput
              {...text('tenant')}
              label={t('integration.tenant')}
              description={t('integration.tenantDescription')}
            />
            <TextInput
              {...text('projectId')}
              label={t('integration.projectId')}
              description={t('integration.projectIdDescription')}
            />
          </Grid.Root>
          <Switch
            label={t('integration.skipTlsVerify')}
            isSelected={value.skipTlsVerify ?? false}
            onChange={skipTlsVerify => change({ skipTlsVerify })}
            isDisabled={isDisabled}
          />
          {!value.skipTlsVerify && (
            <CertificatesInput
              value={value.certificates ?? { mode: 'none' }}
              onChange={certificates => change({ certificates })}
              problems={problemsOf(problems, 'certificates')}
              isDisabled={isDisabled}
            />
          )}
        </>
      )}
      <TextInput
        {...text('apiKey')}
        label={t('integration.apiKey')}
        description={t(`integration.keyDescription.${type}`)}
        kind="secret"
      />
      <IntegrationValidation
        type={type}
        draft={value}
        isDisabled={isDisabled ?? false}
      />
    </Flex>
  );
}
