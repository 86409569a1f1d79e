import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Grid } from '@backstage/ui';
import { ARCHITECTURES } from '@paletteai/backstage-plugin-paletteai-common';
import { ChoiceInput } from '../ChoiceInput';
import type { InputProps } from '../InputProps';
import { KeyValuesInput } from '../KeyValuesInput';
import { NumberInput } from '../NumberInput';
import { problemsOf } from '../problems';
import { TextInput } from '../TextInput';
import { paletteAiInputsTranslationRef } from '../translation';
import type { NodePoolDraft } from './ClusterDraft';
import { TaintsInput } from './TaintsInput';

/** What control plane and worker pools have in common. */
export function NodePoolInput({
  value,
  onChange,
  problems = [],
  isDisabled,
}: Omit<InputProps<NodePoolDraft>, 'label'>) {
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const part = <TKey extends keyof NodePoolDraft>(key: TKey) => ({
    onChange: (changed: NodePoolDraft[TKey]) =>
      onChange({ ...value, [key]: changed }),
    problems: problemsOf(problems, key),
    isDisabled,
  });
  return (
    <>
      <Grid.Root columns={{ initial: '1', sm: '3' }} gap="3">
        <NumberInput
          {...part('cpuCount')}
          label={t('nodePool.cpuCount')}
          value={value.cpuCount}
        />
        <TextInput
          {...part('memory')}
          label={t('nodePool.memory')}
          placeholder={t('nodePool.memoryExample')}
          value={value.memory ?? ''}
          onChange={memory =>
            onChange({ ...value, memory: memory || undefined })
          }
        />
        <ChoiceInput
          {...part('architecture')}
          label={t('nodePool.architecture')}
          value={value.architecture}
          onChange={chosen =>
            onChange({
              ...value,
              architecture: ARCHITECTURES.find(each => each === chosen),
            })
          }
          placeholder={t('cluster.default')}
          choices={ARCHITECTURES.map(id => ({ id, label: id.toUpperCase() }))}
        />
      </Grid.Root>
      <KeyValuesInput
        {...part('labels')}
        label={t('nodePool.labels')}
        value={value.labels ?? {}}
      />
      <KeyValuesInput
        {...part('annotations')}
        label={t('nodePool.annotations')}
        value={value.annotations ?? {}}
      />
      <TaintsInput
        {...part('taints')}
        label={t('nodePool.taints')}
        value={value.taints ?? []}
      />
    </>
  );
}
