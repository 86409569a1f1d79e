import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Radio, RadioGroup, Text } from '@backstage/ui';
import type { ComputePoolDeletion } from '@paletteai/backstage-plugin-paletteai-common';
import { paletteAiTranslationRef } from '../translation';

type Policy = NonNullable<ComputePoolDeletion['deletionPolicy']>;

export type DeletionPolicyChoiceProps = {
  /** Name of the cluster, where the pool has one. */
  cluster: string | undefined;
  value: Policy;
  onChange: (policy: Policy) => void;
  isDisabled: boolean;
};

/** Whether the cluster in Palette is deleted with its Compute Pool. */
export function DeletionPolicyChoice({
  cluster,
  value,
  onChange,
  isDisabled,
}: DeletionPolicyChoiceProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return (
    <>
      <RadioGroup
        label={cluster ? t('policy.labelOf', { cluster }) : t('policy.label')}
        value={value}
        onChange={policy => onChange(policy === 'orphan' ? 'orphan' : 'delete')}
        isDisabled={isDisabled}
      >
        <Radio value="delete">{t('policy.delete')}</Radio>
        <Radio value="orphan">{t('policy.orphan')}</Radio>
      </RadioGroup>
      <Text as="p">
        {t(value === 'orphan' ? 'policy.orphanHelp' : 'policy.deleteHelp')}
      </Text>
    </>
  );
}
