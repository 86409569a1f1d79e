import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Text } from '@backstage/ui';
import { proposeName } from '@paletteai/backstage-plugin-paletteai-common';
import { useEffect, useState } from 'react';
import type { InputProps } from '../InputProps';
import { TextInput } from '../TextInput';
import { paletteAiInputsTranslationRef } from '../translation';
import { useProblemText } from '../useProblemText';
import { useProjectNameCheck } from './useProjectNameCheck';

/**
 * Properties of {@link ProjectNameInput}.
 *
 * @public
 */
export type ProjectNameInputProps = InputProps<string> & {
  /** Hub on which the name must be available; nothing is requested while it is unknown. */
  hub: string | undefined;
  /** Display name, from which one for the namespace is suggested until the person enters another. */
  displayName?: string;
};

/**
 * Name of a new Project, which is checked while it is typed.
 *
 * @public
 */
export function ProjectNameInput({
  hub,
  displayName = '',
  ...input
}: ProjectNameInputProps) {
  const { value, onChange, problems = [] } = input;
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const proposal = proposeName(displayName);
  const [isOwn, setOwn] = useState(value !== '' && value !== proposal);
  useEffect(() => {
    // Without dependencies: other inputs of a form may have overridden the proposal.
    if (!isOwn && value !== proposal) {
      onChange(proposal);
    }
  });
  const check = useProjectNameCheck(hub, value);
  const textOf = useProblemText();
  const states = {
    unasked: undefined,
    broken: undefined,
    checking: t('projectName.checking'),
    free: check.warnings.map(textOf).join(' ') || t('projectName.free'),
    failed: t('projectName.failed', { reason: check.reason ?? '' }),
  };
  return (
    <>
      <TextInput
        {...input}
        onChange={entered => {
          setOwn(entered !== '');
          onChange(entered);
        }}
        problems={[...problems, ...check.problems]}
      />
      <Text as="div" variant="body-small" color="secondary" aria-live="polite">
        {states[check.state]}
      </Text>
    </>
  );
}
