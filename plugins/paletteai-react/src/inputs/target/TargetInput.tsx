import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert, Flex, Radio, RadioGroup, Text } from '@backstage/ui';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import { useEffect } from 'react';
import { FailureState } from '../../states/FailureState';
import { ProfileBundleInput } from '../bundle/ProfileBundleInput';
import { ChoiceInput } from '../ChoiceInput';
import type { InputProps } from '../InputProps';
import { problemsBeside, problemsOf } from '../problems';
import { ProblemTexts } from '../ProblemTexts';
import { TextInput } from '../TextInput';
import { paletteAiInputsTranslationRef } from '../translation';
import { GpuNeed, poolFit } from './poolFit';
import type { TargetDraft } from './TargetDraft';
import { usePoolsOfProject } from './usePoolsOfProject';
import { useFitText } from './useFitText';

/**
 * Properties of {@link TargetInput}.
 *
 * @public
 */
export type TargetInputProps = InputProps<TargetDraft> & {
  project: ProjectRef | undefined;
  /** Requirements of the deployment, which determine the pools that it fits on. */
  need: GpuNeed | undefined;
};

const PARTS = {
  existing: ['computePool'],
  dedicated: ['name', 'profileBundle'],
};

/**
 * Chooses where a deployment runs: on an existing or a dedicated Compute Pool.
 *
 * @public
 */
export function TargetInput(props: TargetInputProps) {
  const { value, onChange, problems = [], isDisabled } = props;
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  return (
    <Flex direction="column" gap="4">
      <ProblemTexts
        problems={problemsBeside(problems, value.mode ? PARTS[value.mode] : [])}
        saidElsewhere={props.saidElsewhere}
      >
        {validity => (
          <RadioGroup
            {...validity}
            label={props.label}
            description={props.description}
            isRequired={props.isRequired}
            validationBehavior="aria"
            value={value.mode ?? null}
            onChange={mode =>
              onChange({
                mode: mode === 'dedicated' ? 'dedicated' : 'existing',
              })
            }
            isDisabled={isDisabled}
          >
            <Radio value="existing">{t('target.existing')}</Radio>
            <Radio value="dedicated">{t('target.dedicated')}</Radio>
          </RadioGroup>
        )}
      </ProblemTexts>
      {value.mode === 'existing' && <ExistingPoolInput {...props} />}
      {value.mode === 'dedicated' && <DedicatedPoolInput {...props} />}
    </Flex>
  );
}

function ExistingPoolInput(props: TargetInputProps) {
  const { value, onChange, problems = [], isDisabled, project, need } = props;
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const fitText = useFitText();
  const query = usePoolsOfProject(project);
  const chosen = query.data?.find(({ name }) => name === value.computePool);
  useEffect(() => {
    // A choice from another Project would be kept although it is not shown.
    if (query.data && value.computePool && !chosen) {
      onChange({ mode: 'existing' });
    }
  });
  if (query.error && !query.data) {
    return <FailureState error={query.error} onRetry={() => query.refetch()} />;
  }
  const pools = query.data ?? [];
  const fit = chosen && poolFit(chosen, need);
  return (
    <>
      <ChoiceInput
        label={t('target.pool')}
        value={value.computePool}
        onChange={computePool => onChange({ mode: 'existing', computePool })}
        problems={problemsOf(problems, 'computePool')}
        isDisabled={isDisabled}
        isRequired
        placeholder={
          project && query.isPending ? t('scope.loading') : t('scope.choose')
        }
        choices={pools.map(pool => ({
          id: pool.name,
          label: pool.name,
          description: fitText(poolFit(pool, need), need),
        }))}
      />
      {query.data && pools.length === 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {t('target.noPools')}
        </Text>
      )}
      {fit && (
        <Alert
          status={fit.verdict === 'fits' ? 'info' : 'warning'}
          icon
          title={fitText(fit, need)}
        />
      )}
    </>
  );
}

function DedicatedPoolInput(props: TargetInputProps) {
  const { value, onChange, problems = [], isDisabled, project } = props;
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  return (
    <>
      <TextInput
        label={t('target.name')}
        description={t('target.nameDescription')}
        value={value.name ?? ''}
        onChange={name => onChange({ ...value, name: name || undefined })}
        problems={problemsOf(problems, 'name')}
        isDisabled={isDisabled}
      />
      <ProfileBundleInput
        label={t('target.infrastructure')}
        value={value.profileBundle}
        onChange={profileBundle => onChange({ ...value, profileBundle })}
        problems={problemsOf(problems, 'profileBundle')}
        isDisabled={isDisabled}
        project={project}
        types={['Infrastructure', 'Fullstack']}
        noneLabel={t('target.noInfrastructure')}
      />
    </>
  );
}
