import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { formatProjectKey, parseProjectKey } from './projectKey';

const PARAMETER = 'project';

/**
 * The Project that pages are narrowed to.
 *
 * @public
 */
export type SelectedProject = {
  /** `undefined` means all Projects. */
  project: ProjectRef | undefined;
  /** Puts the selection into the URL and drops the other parameters, which belonged to the previous one. */
  select: (project: ProjectRef | undefined) => void;
  /** To be appended to addresses of pages, so that they keep the choice; empty when all Projects are chosen. */
  search: string;
};

/**
 * The Project that is chosen in the URL, as `project=hub/name`.
 *
 * @public
 */
export function useSelectedProject(): SelectedProject {
  const [parameters, setParameters] = useSearchParams();
  const key = parameters.get(PARAMETER) ?? '';
  return useMemo(() => {
    const project = parseProjectKey(key);
    return {
      project,
      select: selected =>
        setParameters(
          selected ? { [PARAMETER]: formatProjectKey(selected) } : {},
        ),
      search: project ? projectSearch(project) : '',
    };
  }, [key, setParameters]);
}

/**
 * The part of an address that chooses a Project, such as
 * `?project=main%2Fnlp-team`.
 *
 * @public
 */
export function projectSearch(project: ProjectRef): string {
  return `?${new URLSearchParams({ [PARAMETER]: formatProjectKey(project) })}`;
}
