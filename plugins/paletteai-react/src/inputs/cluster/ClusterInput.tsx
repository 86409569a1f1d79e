import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Accordion,
  AccordionGroup,
  AccordionPanel,
  AccordionTrigger,
} from '@backstage/ui';
import type { ReactNode } from 'react';
import { ChoiceInput } from '../ChoiceInput';
import { InputGroup } from '../InputGroup';
import type { InputProps } from '../InputProps';
import { problemsBeside, problemsOf } from '../problems';
import { TextListInput } from '../TextListInput';
import { paletteAiInputsTranslationRef } from '../translation';
import type { ClusterDraft } from './ClusterDraft';
import { ControlPlaneInput } from './ControlPlaneInput';
import { NetworkInput } from './NetworkInput';
import styles from './ClusterInput.module.css';
import { useOpenSections } from './useOpenSections';
import { WorkerPoolsInput } from './WorkerPoolsInput';

/**
 * Properties of {@link ClusterInput}.
 *
 * @public
 */
export type ClusterInputProps = Omit<InputProps<ClusterDraft>, 'isRequired'> & {
  /** `defaults` of a Compute Config, or `overrides` of one Compute Pool, where the Compute Config fills in what is left out. */
  purpose: 'defaults' | 'overrides';
};

const SECTIONS = {
  controlPlane: ['controlPlanePool'],
  workerPools: ['workerPools'],
  network: ['vip', 'ntpServers', 'networkOverlay'],
  lifecycle: ['deletionPolicy', 'sshKeys'],
};

type SectionName = keyof typeof SECTIONS;

/**
 * How clusters are made.
 *
 * @public
 */
export function ClusterInput(props: ClusterInputProps) {
  const { value, onChange, problems = [], isDisabled, purpose } = props;
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const change = (part: ClusterDraft) => onChange({ ...value, ...part });
  const sections = useOpenSections(
    Object.entries(SECTIONS)
      .filter(([, fields]) =>
        fields.some(field => problemsOf(problems, field).length > 0),
      )
      .map(([name]) => name),
  );
  const section = (name: SectionName, body: ReactNode) => (
    <Accordion id={name} className={styles.part}>
      <AccordionTrigger title={t(`cluster.${name}`)} />
      <AccordionPanel>
        <div className={styles.section}>{body}</div>
      </AccordionPanel>
    </Accordion>
  );
  return (
    <InputGroup
      label={props.label}
      description={props.description}
      problems={problemsBeside(problems, Object.values(SECTIONS).flat())}
      saidElsewhere={props.saidElsewhere}
    >
      <AccordionGroup allowsMultiple className={styles.sections} {...sections}>
        {section(
          'controlPlane',
          <ControlPlaneInput
            value={value.controlPlanePool ?? {}}
            onChange={controlPlanePool => change({ controlPlanePool })}
            problems={problemsOf(problems, 'controlPlanePool')}
            isDisabled={isDisabled}
            isRequired={purpose === 'defaults'}
          />,
        )}
        {section(
          'workerPools',
          <WorkerPoolsInput
            value={value.workerPools ?? []}
            onChange={workerPools => change({ workerPools })}
            problems={problemsOf(problems, 'workerPools')}
            isDisabled={isDisabled}
          />,
        )}
        {section(
          'network',
          <NetworkInput
            value={value}
            onChange={onChange}
            problems={problems}
            isDisabled={isDisabled}
            hasVip={purpose === 'overrides'}
          />,
        )}
        {section(
          'lifecycle',
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
    </InputGroup>
  );
}
