import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Grid } from '@backstage/ui';
import type { InputProps } from '../InputProps';
import { NumberInput } from '../NumberInput';
import { ownProblems, problemsOf } from '../problems';
import { SuggestedTextInput } from '../SuggestedTextInput';
import { TextInput } from '../TextInput';
import { paletteAiInputsTranslationRef } from '../translation';
import type { GpuRequirementDraft } from './ClusterDraft';

/**
 * Properties of `GpuRequirementInput`.
 *
 * @public
 */
export type GpuRequirementInputProps = Omit<
  InputProps<GpuRequirementDraft | undefined>,
  'label'
> & { families?: readonly string[] };

/**
 * GPUs of one family; `undefined` while nothing is filled in.
 *
 * @public
 */
export function GpuRequirementInput({
  value = {},
  onChange,
  problems = [],
  isDisabled,
  families,
}: GpuRequirementInputProps) {
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const change = (part: GpuRequirementDraft) => {
    const { family, count, memory } = { ...value, ...part };
    onChange(
      family || count !== undefined || memory
        ? { family: family ?? '', count, memory: memory || undefined }
        : undefined,
    );
  };
  return (
    <Grid.Root columns={{ initial: '1', sm: '3' }} gap="3">
      <SuggestedTextInput
        label={t('gpu.family')}
        placeholder={t('gpu.familyExample')}
        value={value.family ?? ''}
        onChange={family => change({ family })}
        problems={[...ownProblems(problems), ...problemsOf(problems, 'family')]}
        isDisabled={isDisabled}
        suggestions={families}
      />
      <NumberInput
        label={t('gpu.count')}
        value={value.count}
        onChange={count => change({ count })}
        problems={problemsOf(problems, 'count')}
        isDisabled={isDisabled}
      />
      <TextInput
        label={t('gpu.memory')}
        placeholder={t('nodePool.memoryExample')}
        value={value.memory ?? ''}
        onChange={memory => change({ memory })}
        problems={problemsOf(problems, 'memory')}
        isDisabled={isDisabled}
      />
    </Grid.Root>
  );
}
