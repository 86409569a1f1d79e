import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { TextField } from '@backstage/ui';
import { paletteAiTranslationRef } from '../translation';

export type NameConfirmationProps = {
  /** What must be typed. */
  name: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit: () => void;
};

/** Lets the person type the name of what goes, so that it is not the wrong one. */
export function NameConfirmation({
  name,
  value,
  onChange,
  onSubmit,
}: NameConfirmationProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return (
    <TextField
      autoComplete="off"
      label={t('deletion.typeName', { name })}
      value={value}
      onChange={onChange}
      onKeyDown={event => event.key === 'Enter' && onSubmit()}
    />
  );
}
