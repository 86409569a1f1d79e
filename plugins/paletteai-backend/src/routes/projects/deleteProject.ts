import { ConflictError } from '@backstage/errors';
import {
  JsonValue,
  KINDS,
  KubernetesObject,
  ObjectOutcome,
  ProjectView,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  Hub,
  HubConflictError,
  HubDeniedError,
  HubWriter,
} from '@paletteai/backstage-plugin-paletteai-node';
import { WriteFailedError } from '../../errors/WriteFailedError';
import {
  deleteInOrder,
  DeletionResult,
  deletionOutcome,
  DeletionTarget,
  skipped,
} from '../../writes/deleteInOrder';
import { ProjectContent, readProjectContent } from './readProjectContent';

const BY_CONTROLLERS = "The hub's controllers delete it with everything in it";
const NOT_OURS = 'Kept, because the portal did not create it';
const NOT_ALLOWED =
  'Kept, because you cannot delete namespaces on this hub; nothing of the Project is left in it';

/**
 * Deletes a Project, its namespace and everything in it, as a person.
 *
 * Controllers that look after a project know best in which order its clusters, keys and namespace go, so they are left
 * to it. Where there are none the portal does it itself: first what runs, then what that needed, the project last, so
 * that a deletion that was cut short can be repeated.
 */
export async function deleteProject(
  hub: Hub,
  writer: HubWriter,
  { name, uid, ref }: ProjectView,
): Promise<WriteResponse> {
  const content = await readProjectContent(hub, name);
  const run: Run = {
    hub: hub.id,
    writer,
    content,
    project: { kind: 'project', namespace: name, name, uid },
    namespace: { kind: 'namespace', name },
  };
  const outcomes = hasControllers(content.project)
    ? await leaveToControllers(run)
    : await deleteOurselves(run);
  return { ref, outcomes };
}

interface Run {
  readonly hub: string;
  readonly writer: HubWriter;
  readonly content: ProjectContent;
  readonly project: DeletionTarget;
  readonly namespace: DeletionTarget;
}

/** Controllers hold what they look after by a finalizer, or have said at least how it is. */
function hasControllers(project: KubernetesObject | undefined): boolean {
  const finalizers = project?.metadata.finalizers;
  return (
    isFilled(finalizers) || isFilled(fieldOf(project?.status, 'conditions'))
  );
}

async function leaveToControllers(run: Run): Promise<ObjectOutcome[]> {
  const { content, hub, namespace, project, writer } = run;
  const [result] = await deleteInOrder(writer, hub, [project], {
    after: [namespace],
  });
  const outcome = deletionOutcome(hub, result);
  // What runs may must be cleaned up with the keys that are in the namespace.
  const isEmpty = result.done !== 'deleting' && content.work.length === 0;
  if (!isEmpty || !content.hasOwnNamespace) {
    return [outcome, skipped(hub, namespace, BY_CONTROLLERS)];
  }
  const done = await deleteNamespace(run, { before: [outcome] });
  return [
    outcome,
    done ? deletionOutcome(hub, done) : skipped(hub, namespace, BY_CONTROLLERS),
  ];
}

async function deleteOurselves(run: Run): Promise<ObjectOutcome[]> {
  const { content, hub, namespace, project, writer } = run;
  // People who cannot delete the Project must not be able to empty it either.
  await writer.delete(
    { ...project, kind: KINDS.project },
    { uid: project.uid, dryRun: true },
  );
  const frame = [namespace, project];
  const work = await deleteInOrder(writer, hub, content.work, {
    after: [...content.foundation, ...frame],
  });
  assertGone(run, work);
  const foundation = await deleteInOrder(writer, hub, content.foundation, {
    before: work.map(result => deletionOutcome(hub, result)),
    after: frame,
  });
  const done = [...work, ...foundation].map(result =>
    deletionOutcome(hub, result),
  );
  if (!content.hasOwnNamespace) {
    const [last] = await deleteInOrder(writer, hub, [project], {
      before: done,
      after: [namespace],
    });
    return [
      ...done,
      deletionOutcome(hub, last),
      skipped(hub, namespace, NOT_OURS),
    ];
  }
  return [...done, ...(await deleteFrame(run, done))];
}

/** The namespace before the project: as long as there is the project, the deletion can be repeated. */
async function deleteFrame(
  run: Run,
  done: readonly ObjectOutcome[],
): Promise<ObjectOutcome[]> {
  const { hub, namespace, project, writer } = run;
  const namespaceDone = await deleteNamespace(run, {
    before: done,
    after: [project],
  });
  const outcome = namespaceDone
    ? deletionOutcome(hub, namespaceDone)
    : skipped(hub, namespace, NOT_ALLOWED);
  try {
    const [last] = await deleteInOrder(writer, hub, [project], {
      before: [...done, outcome],
    });
    // Gone already means that it went with its namespace.
    const isGone = namespaceDone !== undefined && last.done === 'absent';
    return [
      outcome,
      deletionOutcome(hub, isGone ? { ...last, done: 'deleted' } : last),
    ];
  } catch (error) {
    if (namespaceDone && isGoneWithNamespace(error)) {
      return [
        outcome,
        deletionOutcome(hub, { target: project, done: 'deleting' }),
      ];
    }
    throw error;
  }
}

/** @returns undefined if the person cannot delete it */
async function deleteNamespace(
  { hub, namespace, writer }: Run,
  around: Parameters<typeof deleteInOrder>[3],
): Promise<DeletionResult | undefined> {
  try {
    const [result] = await deleteInOrder(writer, hub, [namespace], around);
    return result;
  } catch (error) {
    if (
      error instanceof WriteFailedError &&
      error.original instanceof HubDeniedError &&
      error.original.denied === 'person'
    ) {
      return undefined;
    }
    throw error;
  }
}

/** A namespace that goes takes the person's rights in it along, sooner or later than what is in it. */
function isGoneWithNamespace(error: unknown): boolean {
  return (
    error instanceof WriteFailedError &&
    (error.original instanceof HubDeniedError ||
      error.original instanceof HubConflictError)
  );
}

function assertGone(
  { content, hub, namespace, project }: Run,
  results: readonly DeletionResult[],
): void {
  const held = results.filter(({ done }) => done === 'deleting');
  if (held.length > 0) {
    const names = held.map(({ target }) => `"${target.name}"`).join(', ');
    throw WriteFailedError.create(
      new ConflictError(
        `The hub is still cleaning up ${names} in the Project "${project.name}" and needs the Project for that. Delete the Project again once they are gone.`,
      ),
      [
        ...results.map(result => deletionOutcome(hub, result)),
        ...[...content.foundation, namespace, project].map(target =>
          skipped(hub, target),
        ),
      ],
    );
  }
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function fieldOf(value: unknown, field: string): JsonValue | undefined {
  return typeof value === 'object' && value !== null
    ? Reflect.get(value, field)
    : undefined;
}
