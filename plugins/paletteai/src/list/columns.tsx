import { CellText, ColumnConfig } from '@backstage/ui';
import type { Readiness } from '@paletteai/backstage-plugin-paletteai-common';
import { NameCell } from '../facts/NameCell';
import { CreatedCell } from './CreatedCell';
import { StatusCell } from './StatusCell';

type Listed = {
  id: string;
  hub: string;
  name: string;
  namespace?: string;
  displayName?: string;
  readiness: Readiness;
  phase?: string;
  createdAt?: string;
};

/** Display name over the name on the hub, where they differ. */
export function nameColumn<TItem extends Listed>(
  label: string,
  id: 'name' | 'displayName',
): ColumnConfig<TItem> {
  return {
    id,
    label,
    isRowHeader: true,
    isSortable: true,
    cell: ({ name, displayName }) => (
      <NameCell name={name} displayName={displayName} />
    ),
  };
}

/** A field that is plain text. */
export function textColumn<TItem extends Listed>(
  label: string,
  id: string,
  textOf: (item: TItem) => string,
  isSortable = false,
): ColumnConfig<TItem> {
  return {
    id,
    label,
    isSortable,
    cell: item => <CellText title={textOf(item)} />,
  };
}

/** The Project of an object, with its hub. */
export function projectColumn<TItem extends Listed>(
  label: string,
): ColumnConfig<TItem> {
  return {
    id: 'project',
    label,
    isSortable: true,
    cell: ({ namespace = '', hub }) => (
      <CellText title={namespace} description={hub} />
    ),
  };
}

/** State of the resource. */
export function statusColumn<TItem extends Listed>(
  label: string,
): ColumnConfig<TItem> {
  return {
    id: 'status',
    label,
    isSortable: true,
    cell: ({ readiness, phase }) => (
      <StatusCell readiness={readiness} phase={phase} />
    ),
  };
}

/** Day of creation. */
export function createdColumn<TItem extends Listed>(
  label: string,
): ColumnConfig<TItem> {
  return {
    id: 'createdAt',
    label,
    isSortable: true,
    cell: ({ createdAt }) => <CreatedCell createdAt={createdAt} />,
  };
}
