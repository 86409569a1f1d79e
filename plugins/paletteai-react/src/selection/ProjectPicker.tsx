import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Select } from '@backstage/ui';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { useProjects } from '../query/listHooks';
import { paletteAiReactTranslationRef } from '../translation';
import { projectOptions } from './projectOptions';
import { formatProjectKey, parseProjectKey } from './projectKey';
import { useSelectedProject } from './useSelectedProject';

const ALL = 'all';
const SHOWN = 50;
const TYPING_PAUSE_MS = 250;

/**
 * Chooses all Projects or one; the choice is kept in the URL.
 *
 * @public
 */
export function ProjectPicker() {
  const { t } = useTranslationRef(paletteAiReactTranslationRef);
  const { project, select } = useSelectedProject();
  const [input, setInput] = useState('');
  const [search, setSearch] = useState('');
  useDebounce(() => setSearch(input), TYPING_PAUSE_MS, [input]);
  const { data, error } = useProjects({
    search,
    limit: SHOWN,
    orderField: 'displayName',
  });

  return (
    <Select
      label={t('projectPicker.label')}
      description={error ? t('projectPicker.failed') : undefined}
      value={project ? formatProjectKey(project) : ALL}
      onChange={key => select(parseProjectKey(String(key)))}
      search={{
        mode: 'server',
        inputValue: input,
        onInputChange: setInput,
        placeholder: t('projectPicker.search'),
      }}
      options={[
        { id: ALL, label: t('projectPicker.allProjects') },
        ...projectOptions(data?.items ?? [], project),
      ]}
    />
  );
}
