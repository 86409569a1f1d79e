import { applyConflict, type StatusError } from '../errors';
import { describePath } from './FieldSet';
import type { Manager } from './Managers';

export type Conflict = { manager: Manager; path: string[] };

/** The error of an apply that would take fields of other managers. */
export function conflictError(conflicts: Conflict[]): StatusError {
  const sorted = [...conflicts].sort((a, b) => compare(sortKey(a), sortKey(b)));
  const causes = sorted.map(({ manager, path }) => ({
    reason: 'FieldManagerConflict',
    message: `conflict with ${describeManager(manager)}`,
    field: describePath(path),
  }));
  return applyConflict(causes, describeConflicts(sorted));
}

function describeConflicts(conflicts: Conflict[]): string {
  const [first] = conflicts;
  if (conflicts.length === 1) {
    return `Apply failed with 1 conflict: conflict with ${describeManager(
      first.manager,
    )}: ${describePath(first.path)}`;
  }
  const lines: string[] = [];
  let previous: string | undefined;
  for (const { manager, path } of conflicts) {
    const text = describeManager(manager);
    if (text !== previous) {
      lines.push(`conflicts with ${text}:`);
      previous = text;
    }
    lines.push(`- ${describePath(path)}`);
  }
  return `Apply failed with ${conflicts.length} conflicts: ${lines.join('\n')}`;
}

function describeManager(manager: Manager): string {
  const name = JSON.stringify(manager.manager);
  const subject = manager.subresource
    ? `${name} with subresource ${JSON.stringify(manager.subresource)}`
    : name;
  if (manager.operation === 'Apply') {
    return subject;
  }
  return `${subject} using ${manager.apiVersion}`;
}

function sortKey({ manager }: Conflict): string {
  return `${manager.manager}\u0000${manager.operation}\u0000${manager.subresource}`;
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
