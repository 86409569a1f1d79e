import type { KubernetesObject } from '../../meta';
import { humanDuration } from '../../print/age';
import type { PrinterColumn } from '../../resources';

type Cell = NonNullable<PrinterColumn['cell']>;

export const nameColumn: PrinterColumn = {
  name: 'Name',
  type: 'string',
  format: 'name',
  description: 'Name must be unique within a namespace.',
  jsonPath: '.metadata.name',
};

export const ageColumn: PrinterColumn = column('Age', ageOf, {
  description: 'When the object was created.',
});

/** A column whose cells are worked out. */
export function column(
  name: string,
  cell: Cell,
  options: Partial<PrinterColumn> = {},
): PrinterColumn {
  return { name, type: 'string', cell, ...options };
}

/** A column that is shown by `-o wide` only. */
export function wideColumn(name: string, cell: Cell): PrinterColumn {
  return column(name, cell, { priority: 1 });
}

export function ageOf(object: KubernetesObject, now: number): string {
  return since(object.metadata.creationTimestamp, now);
}

export function since(time: string | undefined, now: number): string {
  return time ? humanDuration(now - Date.parse(time)) : '<unknown>';
}
