import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { CellText, ColumnConfig } from '@backstage/ui';
import type { ComputePoolView } from '@paletteai/backstage-plugin-paletteai-common';
import { readDate } from '@paletteai/backstage-plugin-paletteai-react';
import { paletteAiTranslationRef } from '../translation';
import { FactTable } from './FactTable';
import { Section } from './Section';

type Condition = ComputePoolView['conditions'][number];

/** What the controllers of the hub say about an object. */
export function Conditions({ conditions }: { conditions: Condition[] }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);

  const columns: ColumnConfig<Condition & { id: string }>[] = [
    {
      id: 'type',
      label: t('conditions.type'),
      isRowHeader: true,
      cell: ({ type }) => <CellText title={type} />,
    },
    {
      id: 'status',
      label: t('fields.status'),
      cell: ({ status }) => <CellText title={t(`truth.${status}`)} />,
    },
    {
      id: 'reason',
      label: t('conditions.reason'),
      cell: ({ reason = '', message }) => (
        <CellText title={reason} description={message} />
      ),
    },
    {
      id: 'since',
      label: t('conditions.since'),
      cell: ({ lastTransitionTime }) => {
        const time = readDate(lastTransitionTime);
        return <CellText title={time ? t('fields.created', { time }) : ''} />;
      },
    },
  ];

  return (
    <Section title={t('conditions.title')}>
      <FactTable
        items={conditions}
        idOf={({ type }) => type}
        columns={columns}
        emptyText={t('conditions.none')}
      />
    </Section>
  );
}
