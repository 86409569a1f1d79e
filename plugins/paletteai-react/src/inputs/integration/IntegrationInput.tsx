import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Grid, Switch } from '@backstage/ui';
import type {
  IntegrationType,
  IntegrationValidationResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import { InputGroup } from '../InputGroup';
import type { InputProps } from '../InputProps';
import { problemsBeside, problemsOf } from '../problems';
import { TextInput } from '../TextInput';
import { paletteAiInputsTranslationRef } from '../translation';
import { CertificatesInput } from './CertificatesInput';
import type { IntegrationDraft } from './IntegrationDraft';
import { IntegrationValidation } from './IntegrationValidation';
import { useValidation } from './useValidation';

/**
 * Properties of {@link IntegrationInput}.
 *
 * @public
 */
export type IntegrationInputProps = Omit<
  InputProps<IntegrationDraft>,
  'description' | 'isRequired'
> & {
  /** Tells its inputs from those of other integrations, for screen readers; it is not shown. */
  label: string;
  type: IntegrationType;
  /** The result if the same integration was validated elsewhere. */
  tried?: IntegrationValidationResponse;
};

const KEYS = ['name', 'apiKey'] as const;
const PALETTE_KEYS = [...KEYS, 'hostUrl', 'tenant', 'projectId'] as const;

/**
 * An integration with its key, which can be tried before it is saved.
 *
 * @public
 */
export function IntegrationInput(props: IntegrationInputProps) {
  const { label, type, value, onChange, isDisabled } = props;
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const validation = useValidation(type, value, props.tried);
  const problems = [...(props.problems ?? []), ...validation.problems];
  const change = (part: IntegrationDraft) => onChange({ ...value, ...part });
  const hasCertificates = type === 'palette' && !value.skipTlsVerify;
  const text = (key: (typeof PALETTE_KEYS)[number]) => ({
    value: value[key] ?? '',
    onChange: (entered: string) => change({ [key]: entered || undefined }),
    problems: problemsOf(problems, key),
    isRequired: true,
    isDisabled,
  });
  return (
    <InputGroup
      label={label}
      isLabelHidden
      problems={problemsBeside(problems, [
        ...(type === 'palette' ? PALETTE_KEYS : KEYS),
        ...(hasCertificates ? ['certificates'] : []),
      ])}
      saidElsewhere={props.saidElsewhere}
    >
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
        </>
      )}
      {hasCertificates && (
        <CertificatesInput
          value={value.certificates ?? { mode: 'none' }}
          onChange={certificates => change({ certificates })}
          problems={problemsOf(problems, 'certificates')}
          isDisabled={isDisabled}
        />
      )}
      <TextInput
        {...text('apiKey')}
        label={t('integration.apiKey')}
        description={t(`integration.keyDescription.${type}`)}
        kind="secret"
      />
      <IntegrationValidation
        validation={validation}
        isDisabled={isDisabled ?? false}
      />
    </InputGroup>
  );
}
