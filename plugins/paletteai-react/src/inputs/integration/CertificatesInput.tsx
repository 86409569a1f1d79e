import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ChoiceInput } from '../ChoiceInput';
import type { InputProps } from '../InputProps';
import { problemsBeside, problemsOf } from '../problems';
import { TextInput } from '../TextInput';
import { paletteAiInputsTranslationRef } from '../translation';
import type { CertificatesDraft } from './IntegrationDraft';

const MODES = ['none', 'provide', 'existing'] as const;
const PARTS = {
  none: [],
  provide: ['name', 'caCertificate', 'clientCertificate', 'clientKey'],
  existing: ['secretName'],
};

/** Certificates with which Palette is verified, or that the hub shows to Palette. */
export function CertificatesInput({
  value,
  onChange,
  problems = [],
  isDisabled,
}: Omit<InputProps<CertificatesDraft>, 'label'>) {
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const text = (key: Exclude<keyof CertificatesDraft, 'mode'>) => ({
    label: t(`certificates.${key}`),
    value: value[key] ?? '',
    onChange: (entered: string) =>
      onChange({ ...value, [key]: entered || undefined }),
    problems: problemsOf(problems, key),
    isDisabled,
  });
  return (
    <>
      <ChoiceInput
        label={t('certificates.mode')}
        value={value.mode}
        onChange={chosen =>
          onChange({
            ...value,
            mode: MODES.find(mode => mode === chosen) ?? 'none',
          })
        }
        problems={problemsBeside(problems, PARTS[value.mode])}
        isDisabled={isDisabled}
        choices={MODES.map(mode => ({
          id: mode,
          label: t(`certificates.modes.${mode}`),
        }))}
      />
      {value.mode === 'provide' && (
        <>
          <TextInput {...text('name')} isRequired />
          <TextInput {...text('caCertificate')} kind="lines" />
          <TextInput {...text('clientCertificate')} kind="lines" />
          <TextInput
            {...text('clientKey')}
            description={t('certificates.clientKeyDescription')}
            kind="lines"
          />
        </>
      )}
      {value.mode === 'existing' && (
        <TextInput {...text('secretName')} isRequired />
      )}
    </>
  );
}
