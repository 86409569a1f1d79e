import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  AccessAction,
  ProjectRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import { formatProjectKey, parseProjectKey } from '../../selection/projectKey';
import type { InputProps } from '../InputProps';
import { paletteAiInputsTranslationRef } from '../translation';
import { useProjectsFor } from './allowedScopes';
import { ScopeInput } from './ScopeInput';
import { useSearchText } from './useSearchText';

/**
 * Properties of {@link ProjectInput}.
 *
 * @public
 */
export type ProjectInputProps = InputProps<ProjectRef | undefined> & {
  /** Action that the person must be allowed to perform in the Project. */
  action: AccessAction;
};

/**
 * Chooses a Project in which the person can perform an action.
 *
 * @public
 */
export function ProjectInput({
  value,
  onChange,
  action,
  ...input
}: ProjectInputProps) {
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const search = useSearchText();
  return (
    <ScopeInput
      {...input}
      value={value && formatProjectKey(value)}
      onChange={key => onChange(parseProjectKey(key ?? ''))}
      query={useProjectsFor(action, search.settled)}
      search={search.text}
      onSearch={search.change}
      searchLabel={t('scope.searchProjects')}
      noneText={t('scope.noProjects')}
    />
  );
}
