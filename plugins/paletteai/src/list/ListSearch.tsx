import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { SearchField } from '@backstage/ui';
import { useEffect, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { paletteAiTranslationRef } from '../translation';

const TYPING_PAUSE_MS = 300;

export type ListSearchProps = {
  value: string;
  onChange: (value: string) => void;
};

/** Words to look for; passed on when the person pauses. */
export function ListSearch({ value, onChange }: ListSearchProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const [input, setInput] = useState(value);
  useEffect(() => setInput(value), [value]);
  useDebounce(
    () => {
      if (input !== value) {
        onChange(input);
      }
    },
    TYPING_PAUSE_MS,
    [input],
  );
  return (
    <SearchField
      label={t('list.search')}
      size="small"
      value={input}
      onChange={setInput}
    />
  );
}
