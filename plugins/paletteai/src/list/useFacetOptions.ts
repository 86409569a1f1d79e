import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ProjectFacet } from '@paletteai/backstage-plugin-paletteai-common';
import { useProjectFacet } from '@paletteai/backstage-plugin-paletteai-react';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { paletteAiTranslationRef } from '../translation';

const SHOWN = 50;
const TYPING_PAUSE_MS = 250;

/**
 * Values that Projects have, to choose from; the portal searches them, as
 * there may be more than anyone wants to scroll through. What is chosen is
 * among them in any case.
 */
export function useFacetOptions(facet: ProjectFacet, chosen: string[]) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const [input, setInput] = useState('');
  const [search, setSearch] = useState('');
  useDebounce(() => setSearch(input), TYPING_PAUSE_MS, [input]);
  const { data } = useProjectFacet({ facet, search, limit: SHOWN });

  const labels = new Map(chosen.map(value => [value, value]));
  for (const { value, projects } of data?.items ?? []) {
    labels.set(
      value,
      t('list.facetValue', { value, projects: String(projects) }),
    );
  }
  return {
    options: [...labels].map(([id, label]) => ({ id, label })),
    search: {
      mode: 'server' as const,
      inputValue: input,
      onInputChange: setInput,
      placeholder: t('list.searchValues'),
    },
  };
}
