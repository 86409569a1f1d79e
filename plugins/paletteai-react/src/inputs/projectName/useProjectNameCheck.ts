import {
  describeProblem,
  failureOf,
  PaletteAiApi,
  PaletteAiRequestOptions,
  projectRequestSchema,
  RequestProblem,
  validateRequest,
} from '@paletteai/backstage-plugin-paletteai-common';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { usePaletteAiQuery } from '../../query/usePaletteAiQuery';

const TYPING_PAUSE_MS = 300;

/**
 * What is to be said about the name of a new Project.
 *
 * @public
 */
export type ProjectNameFindings = {
  problems: RequestProblem[];
  /** Says that a creation of this person's broke off and can be completed. */
  warnings: RequestProblem[];
};

type NameCheck = ProjectNameFindings & {
  state: 'unasked' | 'broken' | 'checking' | 'free' | 'failed';
  /** Why it could not be checked. */
  reason?: string;
};

/**
 * All problems with the name of a new Project, and warnings; asks the hub
 * only when the name keeps all rules.
 *
 * @public
 */
export async function checkProjectName(
  api: PaletteAiApi,
  hub: string,
  name: string,
  options?: PaletteAiRequestOptions,
): Promise<ProjectNameFindings> {
  const broken = checkRules(name);
  if (broken.length > 0) {
    return { problems: broken, warnings: [] };
  }
  const {
    available,
    problems,
    warnings = [],
  } = await api.checkProjectName({ hub, name: name.trim() }, options);
  if (available) {
    return { problems: [], warnings: warnings.map(ofField) };
  }
  return {
    problems:
      problems.length > 0
        ? problems.map(ofField)
        : [describeProblem('project.name.taken', '')],
    warnings: [],
  };
}

/** Checks a name when the person pauses typing. */
export function useProjectNameCheck(
  hub: string | undefined,
  name: string,
): NameCheck {
  const [settled, setSettled] = useState(name);
  useDebounce(() => setSettled(name), TYPING_PAUSE_MS, [name]);
  const broken = settled === '' ? [] : checkRules(settled);
  const isAsked = Boolean(hub) && settled !== '' && broken.length === 0;
  const { data, error } = usePaletteAiQuery({
    noun: 'project',
    key: ['name', hub, settled],
    fetch: (api, options) => checkProjectName(api, hub ?? '', settled, options),
    enabled: isAsked,
  });
  if (settled !== name) {
    return nothingFound(name === '' ? 'unasked' : 'checking');
  }
  if (!isAsked) {
    return broken.length > 0
      ? { ...nothingFound('broken'), problems: broken }
      : nothingFound('unasked');
  }
  if (error) {
    return { ...nothingFound('failed'), reason: failureOf(error).message };
  }
  if (!data) {
    return nothingFound('checking');
  }
  return { state: data.problems.length > 0 ? 'broken' : 'free', ...data };
}

function nothingFound(state: NameCheck['state']): NameCheck {
  return { state, problems: [], warnings: [] };
}

function ofField(problem: RequestProblem): RequestProblem {
  return { ...problem, path: '' };
}

function checkRules(name: string): RequestProblem[] {
  const result = validateRequest(projectRequestSchema.shape.name, name);
  return result.ok ? [] : result.problems;
}
