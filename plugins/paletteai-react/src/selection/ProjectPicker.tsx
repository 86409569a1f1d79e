import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Select } from '@backstage/ui';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
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
 * Properties of {@link ProjectPicker}.
 *
 * @public
 */
export type ProjectPickerProps = {
  /** The selection, if it does not come from the URL. */
  project?: ProjectRef;
  /** Receives the selection, which is otherwise put into the URL; `undefined` means all Projects. */
  onChange?: (project: ProjectRef | undefined) => void;
};

/**
 * Chooses all Projects or one; the choice is kept in the URL.
 *
 * @public
 */
export function ProjectPicker(props: ProjectPickerProps) {
  const { t } = useTranslationRef(paletteAiReactTranslationRef);
  const selected = useSelectedProject();
  const { project = selected.project, onChange = selected.select } = props;
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
      onChange={key => onChange(parseProjectKey(String(key)))}
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
