import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Cell, CellText, ColumnConfig } from '@backstage/ui';
import type { ProjectView } from '@paletteai/backstage-plugin-paletteai-common';
import { TextList } from '../facts/TextList';
import { GpuMeters } from '../gpu/GpuMeters';
import { createdColumn, nameColumn, statusColumn } from '../list/columns';
import type { Row } from '../list/ListTable';
import { paletteAiTranslationRef } from '../translation';
import { ProjectMenu } from './ProjectMenu';
import { ProjectTags } from './ProjectTags';
import { useContentTexts } from './useContentTexts';

const TAGS = 3;
const METERS = 3;

/** In pixels, for columns whose texts are short, so that the others get more. */
const NARROW = 120;

/** In pixels; what the others keep where the table must be scrolled. */
const AT_LEAST = 120;
const GPUS_AT_LEAST = 160;

export function useProjectColumns(): ColumnConfig<Row<ProjectView>>[] {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const contentTexts = useContentTexts();
  return [
    { ...nameColumn(t('fields.name'), 'displayName'), minWidth: AT_LEAST },
    {
      id: 'tenant',
      minWidth: AT_LEAST,
      label: t('fields.tenant'),
      isSortable: true,
      cell: ({ tenant, hub }) => <CellText title={tenant} description={hub} />,
    },
    { ...statusColumn(t('fields.status')), width: NARROW },
    {
      id: 'contents',
      minWidth: AT_LEAST,
      label: t('projects.contents'),
      cell: project => (
        <Cell>
          <TextList texts={contentTexts(project)} />
        </Cell>
      ),
    },
    {
      id: 'gpusUsed',
      minWidth: GPUS_AT_LEAST,
      label: t('fields.gpus'),
      isSortable: true,
      cell: ({ gpuResources }) => (
        <Cell>
          <GpuMeters gpuResources={gpuResources} max={METERS} />
        </Cell>
      ),
    },
    {
      id: 'tags',
      minWidth: AT_LEAST,
      label: t('fields.tags'),
      cell: ({ tags }) => (
        <Cell>
          <ProjectTags tags={tags} max={TAGS} />
        </Cell>
      ),
    },
    {
      id: 'owner',
      minWidth: AT_LEAST,
      label: t('list.owner'),
      cell: ({ roleMapping }) => (
        <CellText title={roleMapping.admin.join(', ')} />
      ),
    },
    { ...createdColumn(t('fields.createdAt')), width: NARROW },
    {
      id: 'actions',
      label: t('projects.actionsColumn'),
      width: NARROW,
      cell: project => (
        <Cell>
          <ProjectMenu project={project} />
        </Cell>
      ),
    },
  ];
}
