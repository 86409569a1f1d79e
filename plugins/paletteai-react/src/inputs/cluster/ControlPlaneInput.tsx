import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Switch } from '@backstage/ui';
import { ChoiceInput } from '../ChoiceInput';
import type { InputProps } from '../InputProps';
import { ownProblems, problemsOf } from '../problems';
import { ProblemTexts } from '../ProblemTexts';
import { paletteAiInputsTranslationRef } from '../translation';
import type { ControlPlaneDraft } from './ClusterDraft';
import { NodePoolInput } from './NodePoolInput';

const NODE_COUNTS = [1, 3, 5];

/** Nodes of the control plane. */
export function ControlPlaneInput({
  value,
  onChange,
  problems = [],
  isDisabled,
  isRequired,
}: Omit<InputProps<ControlPlaneDraft>, 'label'>) {
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  return (
    <>
      <ChoiceInput
        label={t('nodePool.nodeCount')}
        value={
          value.nodeCount === undefined ? undefined : String(value.nodeCount)
        }
        onChange={count => {
          const nodeCount = count === undefined ? undefined : Number(count);
          onChange({
            ...value,
            nodeCount,
            // A single node must run apps too.
            ...(nodeCount === 1 && { workerNodeEligible: true }),
          });
        }}
        problems={[
          ...ownProblems(problems),
          ...problemsOf(problems, 'nodeCount'),
        ]}
        placeholder={t('cluster.default')}
        isDisabled={isDisabled}
        isRequired={isRequired}
        choices={NODE_COUNTS.map(count => ({
          id: String(count),
          label: String(count),
        }))}
      />
      <ProblemTexts problems={problemsOf(problems, 'workerNodeEligible')}>
        {({ isInvalid: _, ...described }) => (
          <Switch
            {...described}
            label={t('nodePool.workerNodeEligible')}
            isSelected={value.workerNodeEligible ?? false}
            onChange={workerNodeEligible =>
              onChange({ ...value, workerNodeEligible })
            }
            isDisabled={isDisabled}
          />
        )}
      </ProblemTexts>
      <NodePoolInput
        value={value}
        onChange={pool => onChange({ ...value, ...pool })}
        problems={problems}
        isDisabled={isDisabled}
      />
    </>
  );
}
