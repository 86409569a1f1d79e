import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Grid } from '@backstage/ui';
import type { InputProps } from '../InputProps';
import { NumberInput } from '../NumberInput';
import { ownProblems, problemsBeside, problemsOf } from '../problems';
import { RowsFrame } from '../RowsFrame';
import { TextInput } from '../TextInput';
import { paletteAiInputsTranslationRef } from '../translation';
import { useRows } from '../useRows';
import type { WorkerPoolDraft } from './ClusterDraft';
import styles from './ClusterInput.module.css';
import { GpuRequirementInput } from './GpuRequirementInput';
import { NodePoolInput } from './NodePoolInput';

/** Worker pools; there need not be any. */
export function WorkerPoolsInput({
  value,
  onChange,
  problems = [],
  isDisabled,
}: Omit<InputProps<WorkerPoolDraft[]>, 'label'>) {
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const { rows, add, change, remove } = useRows<WorkerPoolDraft>(
    value,
    onChange,
  );
  return (
    <RowsFrame
      label={t('workerPools.label')}
      isLabelHidden
      hasBlocks
      description={t('workerPools.description')}
      problems={problemsBeside(
        problems,
        rows.map((_, index) => `[${index}]`),
      )}
      isDisabled={isDisabled}
      addLabel={t('workerPools.add')}
      onAdd={() => add({ name: `pool-${value.length + 1}` })}
      onRemove={remove}
      rows={rows.map(({ id, value: pool }, index) => {
        const number = String(index + 1);
        return {
          id,
          name: pool.name ?? t('workerPools.entry', { number }),
          inputs: (
            <WorkerPoolInput
              label={t('workerPools.entry', { number })}
              value={pool}
              onChange={changed => change(index, changed)}
              problems={problemsOf(problems, `[${index}]`)}
              isDisabled={isDisabled}
            />
          ),
        };
      })}
    />
  );
}

function WorkerPoolInput({
  label,
  value,
  onChange,
  problems = [],
  isDisabled,
}: InputProps<WorkerPoolDraft>) {
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  return (
    <div className={styles.pool} role="group" aria-label={label}>
      <Grid.Root columns={{ initial: '1', sm: '2' }} gap="3">
        <TextInput
          label={t('workerPools.name')}
          value={value.name ?? ''}
          onChange={name => onChange({ ...value, name: name || undefined })}
          problems={[...ownProblems(problems), ...problemsOf(problems, 'name')]}
          isDisabled={isDisabled}
          isRequired
        />
        <NumberInput
          label={t('workerPools.minWorkerNodes')}
          value={value.minWorkerNodes}
          onChange={minWorkerNodes => onChange({ ...value, minWorkerNodes })}
          problems={problemsOf(problems, 'minWorkerNodes')}
          isDisabled={isDisabled}
        />
      </Grid.Root>
      <GpuRequirementInput
        value={value.gpu}
        onChange={gpu => onChange({ ...value, gpu })}
        problems={problemsOf(problems, 'gpu')}
        isDisabled={isDisabled}
      />
      <NodePoolInput
        value={value}
        onChange={pool => onChange({ ...value, ...pool })}
        problems={problems}
        isDisabled={isDisabled}
      />
    </div>
  );
}
