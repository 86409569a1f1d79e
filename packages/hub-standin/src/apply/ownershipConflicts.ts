import { describePath } from './FieldSet';
import type { Manager, Managers } from './managedFields';
import type { Comparison } from './typedValues';
import { failure, StatusError } from '../errors';

/** A field that an apply would take, and the manager that owns it. */
type OwnershipConflict = { manager: Manager; path: string[] };

/** The managers after an apply; without `force` it fails if another manager owns a field that changed. */
export function takeOwnership(
  managers: Managers,
  {
    applier,
    change,
    force,
  }: { applier: string; change: Comparison; force: boolean },
): Managers {
  const taken = change.modified.union(change.added);
  const conflicts: OwnershipConflict[] = [];
  const result = new Map<string, Manager>();
  for (const [key, manager] of managers) {
    if (key === applier) {
      result.set(key, manager);
      continue;
    }
    const contested = manager.fields.intersection(taken);
    for (const path of contested.paths()) {
      conflicts.push({ manager, path });
    }
    const fields = manager.fields
      .difference(contested)
      .difference(change.removed);
    result.set(key, { ...manager, fields });
  }
  if (conflicts.length > 0 && !force) {
    throw ownershipError(conflicts);
  }
  return result;
}

function ownershipError(conflicts: OwnershipConflict[]): StatusError {
  const causes = conflicts.map(({ manager, path }) => ({
    reason: 'FieldManagerConflict',
    message: `conflict with ${describeManager(manager)}`,
    field: describePath(path),
  }));
  const lines = causes.map(({ message, field }, index) =>
    // A manager is named once for all of its fields.
    message === causes[index - 1]?.message
      ? `- ${field}`
      : `${message.replace('conflict', 'conflicts')}:\n- ${field}`,
  );
  const text =
    causes.length === 1
      ? `1 conflict: ${causes[0].message}: ${causes[0].field}`
      : `${causes.length} conflicts: ${lines.join('\n')}`;
  return new StatusError(
    failure(409, 'Conflict', `Apply failed with ${text}`, { causes }),
  );
}

function describeManager(manager: Manager): string {
  const name = JSON.stringify(manager.manager);
  const subject = manager.subresource
    ? `${name} with subresource ${JSON.stringify(manager.subresource)}`
    : name;
  return manager.operation === 'Apply'
    ? subject
    : `${subject} using ${manager.apiVersion}`;
}
