import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Accordion,
  AccordionGroup,
  AccordionPanel,
  AccordionTrigger,
} from '@backstage/ui';
import type { ReactNode } from 'react';
import { ChoiceInput } from '../ChoiceInput';
import type { InputProps } from '../InputProps';
import { problemsOf } from '../problems';
import { TextListInput } from '../TextListInput';
import { paletteAiInputsTranslationRef } from '../translation';
import type { ClusterDraft } from './ClusterDraft';
import { ControlPlaneInput } from './ControlPlaneInput';
import { NetworkInput } from './NetworkInput';
import styles from './ClusterInput.module.css';
import { WorkerPoolsInput } from './WorkerPoolsInput';

/**
 * Properties of {@link ClusterInput}.
 *
 * @public
 */
export type ClusterInputProps = Omit<
  InputProps<ClusterDraft>,
  'label' | 'description' | 'isRequired'
> & {
  /** `defaults` of a Compute Config, or `overrides` of one Compute Pool, where the Compute Config fills in what is left out. */
  purpose: 'defaults' | 'overrides';
};

/**
 * How clusters are made.
 *
 * @public
 */
export function ClusterInput(props: ClusterInputProps) {
  const { value, onChange, problems = [], isDisabled, purpose } = props;
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const change = (part: ClusterDraft) => onChange({ ...value, ...part });
  const section = (
    title: string,
    fields: readonly string[],
    body: ReactNode,
  ) => {
    const hasProblems = fields.some(
      field => problemsOf(problems, field).length > 0,
    );
    return (
      // Opened anew when a problem shows up in it.
      <Accordion key={`${title}${hasProblems}`} defaultExpanded={hasProblems}>
        <AccordionTrigger title={title} />
        <AccordionPanel>
          <div className={styles.section}>{body}</div>
        </AccordionPanel>
      </Accordion>
    );
  };
  return (
    <AccordionGroup allowsMultiple>
      {section(
        t('cluster.controlPlane'),
        ['controlPlanePool'],
        <ControlPlaneInput
          value={value.controlPlanePool ?? {}}
          onChange={controlPlanePool => change({ controlPlanePool })}
          problems={problemsOf(problems, 'controlPlanePool')}
          isDisabled={isDisabled}
          isRequired={purpose === 'defaults'}
        />,
      )}
      {section(
        t('cluster.workerPools'),
        ['workerPools'],
        <WorkerPoolsInput
          value={value.workerPools ?? []}
          onChange={workerPools => change({ workerPools })}
          problems={problemsOf(problems, 'workerPools')}
          isDisabled={isDisabled}
        />,
      )}
      {section(
        t('cluster.network'),
        ['vip', 'ntpServers', 'networkOverlay'],
        <NetworkInput
          value={value}
          onChange={onChange}
          problems={problems}
          isDisabled={isDisabled}
          hasVip={purpose === 'overrides'}
        />,
      )}
      {section(
        t('cluster.lifecycle'),
        ['deletionPolicy', 'sshKeys'],
        <>
          <ChoiceInput
            label={t('cluster.deletionPolicy')}
            description={t('cluster.deletionPolicyDescription')}
            value={value.deletionPolicy}
            onChange={deletionPolicy => change({ deletionPolicy })}
            problems={problemsOf(problems, 'deletionPolicy')}
            isDisabled={isDisabled}
            placeholder={t('cluster.default')}
            choices={(['delete', 'orphan'] as const).map(id => ({
              id,
              label: t(`cluster.deletionPolicies.${id}`),
            }))}
          />
          <TextListInput
            label={t('cluster.sshKeys')}
            description={t('cluster.sshKeysDescription')}
            entryLabel={t('cluster.sshKey')}
            addLabel={t('cluster.addSshKey')}
            value={value.sshKeys ?? []}
            onChange={sshKeys => change({ sshKeys: [...sshKeys] })}
            problems={problemsOf(problems, 'sshKeys')}
            isDisabled={isDisabled}
          />
        </>,
      )}
    </AccordionGroup>
  );
}
