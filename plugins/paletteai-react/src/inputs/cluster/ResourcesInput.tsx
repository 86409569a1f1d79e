import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Grid } from '@backstage/ui';
import { InputGroup } from '../InputGroup';
import type { InputProps } from '../InputProps';
import { NumberInput } from '../NumberInput';
import { problemsBeside, problemsOf } from '../problems';
import { TextInput } from '../TextInput';
import { paletteAiInputsTranslationRef } from '../translation';
import type { GpuRequirementDraft } from './ClusterDraft';
import { GpuRequirementInput } from './GpuRequirementInput';

/**
 * What a deployment needs, as it is filled in.
 *
 * @public
 */
export type ResourcesDraft = {
  cpuCount?: number;
  /** With its unit. */
  memory?: string;
  gpu?: GpuRequirementDraft;
};

const PARTS = ['cpuCount', 'memory', 'gpu'];

/**
 * What a deployment needs.
 *
 * @public
 */
export function ResourcesInput(props: InputProps<ResourcesDraft>) {
  const { label, description, value, onChange, isDisabled } = props;
  const { problems = [] } = props;
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const change = (part: ResourcesDraft) => {
    const changed = Object.entries({ ...value, ...part });
    onChange(
      Object.fromEntries(changed.filter(([, entry]) => entry !== undefined)),
    );
  };
  return (
    <InputGroup
      label={label}
      description={description}
      problems={problemsBeside(problems, PARTS)}
      saidElsewhere={props.saidElsewhere}
    >
      <Grid.Root columns={{ initial: '1', sm: '2' }} gap="3">
        <NumberInput
          label={t('nodePool.cpuCount')}
          value={value.cpuCount}
          onChange={cpuCount => change({ cpuCount })}
          problems={problemsOf(problems, 'cpuCount')}
          isDisabled={isDisabled}
        />
        <TextInput
          label={t('nodePool.memory')}
          placeholder={t('nodePool.memoryExample')}
          value={value.memory ?? ''}
          onChange={memory => change({ memory: memory || undefined })}
          problems={problemsOf(problems, 'memory')}
          isDisabled={isDisabled}
        />
      </Grid.Root>
      <GpuRequirementInput
        value={value.gpu}
        onChange={gpu => change({ gpu })}
        problems={problemsOf(problems, 'gpu')}
        isDisabled={isDisabled}
      />
    </InputGroup>
  );
}
