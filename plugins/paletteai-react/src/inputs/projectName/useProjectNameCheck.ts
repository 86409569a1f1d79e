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

type NameCheck = {
  state: 'unasked' | 'broken' | 'checking' | 'free' | 'failed';
  problems: RequestProblem[];
  /** Why it could not be checked. */
  reason?: string;
};

/**
 * All problems with the name of a new Project; asks the hub only
 * when the name keeps all rules.
 *
 * @public
 */
export async function checkProjectName(
  api: PaletteAiApi,
  hub: string,
  name: string,
  options?: PaletteAiRequestOptions,
): Promise<RequestProblem[]> {
  const broken = checkRules(name);
  if (broken.length > 0) {
    return broken;
  }
  const { available, problems } = await api.checkProjectName(
    { hub, name: name.trim() },
    options,
  );
  if (available) {
    return [];
  }
  return problems.length > 0
    ? problems.map(problem => ({ ...problem, path: '' }))
    : [describeProblem('project.name.taken', '')];
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
    return { state: name === '' ? 'unasked' : 'checking', problems: [] };
  }
  if (!isAsked) {
    return {
      state: broken.length > 0 ? 'broken' : 'unasked',
      problems: broken,
    };
  }
  if (error) {
    return {
      state: 'failed',
      problems: [],
      reason: failureOf(error).message,
    };
  }
  if (!data) {
    return { state: 'checking', problems: [] };
  }
  return { state: data.length > 0 ? 'broken' : 'free', problems: data };
}

function checkRules(name: string): RequestProblem[] {
  const result = validateRequest(projectRequestSchema.shape.name, name);
  return result.ok ? [] : result.problems;
}
