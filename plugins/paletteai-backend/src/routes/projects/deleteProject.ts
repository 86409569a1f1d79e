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
  heldBy,
  skipped,
  uidOf,
} from '../../writes/deleteInOrder';
import { findSecrets, secretOutcome } from '../../writes/findSecrets';
import {
  Foundation,
  ProjectContent,
  readProjectContent,
} from './readProjectContent';

const BY_CONTROLLERS = "The hub's controllers delete it with everything in it";
const NOT_OURS = 'Kept, because the portal did not create it';
const NOT_ALLOWED = 'Kept, because you cannot delete namespaces on this hub';

const DELETED = { state: 'deleted', finalizers: [] } as const;

/**
 * Deletes a Project, its namespace and everything in it, as a person.
 *
 * Controllers that look after a project know best in which order its clusters, keys and namespace go, so they are left
 * to it. Where there are none the portal does it itself: first what runs, then what that needed, the project last, so
 * that a deletion that was cut short can be repeated. A namespace that the portal did not create stays, with everything
 * in it that somebody else created for the work.
 */
export async function deleteProject(
  hub: Hub,
  writer: HubWriter,
  view: ProjectView,
): Promise<WriteResponse> {
  const { name, ref } = view;
  const run: Run = {
    hub: hub.id,
    writer,
    content: await readProjectContent(hub, name),
    project: { kind: 'project', namespace: name, name, uid: uidOf(view) },
    namespace: { kind: 'namespace', name },
  };
  const outcomes = hasControllers(run.content.project)
    ? await leaveToControllers(run)
    : await deleteOurselves(run);
  return { ref, outcomes };
}

interface Run {
  readonly hub: string;
  readonly writer: HubWriter;
  readonly content: ProjectContent;
  readonly project: DeletionTarget;
  readonly namespace: Pick<DeletionTarget, 'kind' | 'name'>;
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
    after: content.ownNamespace ? [content.ownNamespace] : [],
  });
  const outcome = deletionOutcome(hub, result);
  // What runs may must be cleaned up with the keys that are in the namespace.
  const isEmpty = result.done.state !== 'deleting' && content.work.length === 0;
  const done =
    isEmpty && content.ownNamespace
      ? await deleteNamespace(run, content.ownNamespace, { before: [outcome] })
      : undefined;
  return [
    outcome,
    done ? deletionOutcome(hub, done) : skipped(hub, namespace, BY_CONTROLLERS),
  ];
}

async function deleteOurselves(run: Run): Promise<ObjectOutcome[]> {
  const { content, hub, project, writer } = run;
  // People who cannot delete the Project must not be able to empty it either.
  await writer.delete(
    { ...project, kind: KINDS.project },
    { uid: project.uid, dryRun: true },
  );
  const secrets = await findSecrets(
    writer,
    project.name,
    content.secrets,
    content.purposes,
  );
  const marked = [
    // As long as there is what refers to them, a deletion that was cut short finds them again.
    ...secrets.flatMap(({ namespace, name, uid, belonging }) =>
      belonging === 'marked' && uid !== undefined
        ? [{ kind: 'secret' as const, namespace, name, uid }]
        : [],
    ),
    ...content.foundation.filter(({ belonging }) => belonging === 'marked'),
  ];
  const frame = [
    ...(content.ownNamespace ? [content.ownNamespace] : []),
    project,
  ];
  const work = await deleteInOrder(writer, hub, content.work, {
    after: [...marked, ...frame],
  });
  assertGone(run, work, [...marked, ...frame]);
  const foundation = await deleteInOrder(writer, hub, marked, {
    before: work.map(result => deletionOutcome(hub, result)),
    after: frame,
  });
  const done = [...work, ...foundation].map(result =>
    deletionOutcome(hub, result),
  );
  const others = [
    ...content.foundation.flatMap(target => othersOutcome(run, target)),
    ...secrets
      .filter(({ belonging }) => belonging !== 'marked')
      .map(secret => secretOutcome(hub, secret, 'Project')),
  ];
  return [...done, ...(await deleteFrame(run, done, others))];
}

/** What is said about an object that the portal does not delete itself. */
function othersOutcome(
  { hub }: Run,
  { belonging, ...target }: Foundation,
): ObjectOutcome[] {
  switch (belonging) {
    case 'owned':
      return [
        {
          ...skipped(hub, target, 'The hub deletes it after the Project'),
          outcome: 'deleted',
        },
      ];
    case 'foreign':
      return [skipped(hub, target, NOT_OURS)];
    default:
      return [];
  }
}

/**
 * The namespace before the project: as long as there is the project, the deletion can be repeated.
 *
 * @param others - said about what the portal does not delete itself; what stays, only if the namespace stays
 */
async function deleteFrame(
  run: Run,
  done: readonly ObjectOutcome[],
  others: readonly ObjectOutcome[],
): Promise<ObjectOutcome[]> {
  const { content, hub, namespace, project, writer } = run;
  const { ownNamespace } = content;
  const namespaceDone =
    ownNamespace &&
    (await deleteNamespace(run, ownNamespace, {
      before: done,
      after: [project],
    }));
  if (!namespaceDone) {
    const kept = skipped(hub, namespace, ownNamespace ? NOT_ALLOWED : NOT_OURS);
    const [last] = await deleteInOrder(writer, hub, [project], {
      before: [...done, kept],
    });
    return [...others, kept, deletionOutcome(hub, last)];
  }
  const outcome = deletionOutcome(hub, namespaceDone);
  const owned = others.filter(other => other.outcome === 'deleted');
  try {
    const [last] = await deleteInOrder(writer, hub, [project], {
      before: [...done, outcome],
    });
    // Gone already means that it went with its namespace.
    const isGone = last.done.state === 'absent';
    return [
      ...owned,
      outcome,
      deletionOutcome(hub, isGone ? { ...last, done: DELETED } : last),
    ];
  } catch (error) {
    if (isGoneWithNamespace(error)) {
      return [
        ...owned,
        outcome,
        deletionOutcome(hub, {
          target: project,
          done: { state: 'deleting', finalizers: [] },
        }),
      ];
    }
    throw error;
  }
}

/** @returns undefined if the person cannot delete it */
async function deleteNamespace(
  { hub, writer }: Run,
  namespace: DeletionTarget,
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
  { hub, project }: Run,
  results: readonly DeletionResult[],
  after: readonly DeletionTarget[],
): void {
  const held = results.filter(({ done }) => done.state === 'deleting');
  if (held.length > 0) {
    const names = held.map(({ target }) => `"${target.name}"`).join(', ');
    const finalizers = held.flatMap(({ done }) => done.finalizers);
    throw WriteFailedError.create(
      new ConflictError(
        `The hub is still cleaning up ${names} in the Project "${
          project.name
        }" and needs the Project for that${heldBy([
          ...new Set(finalizers),
        ])}. Delete the Project again once they are gone.`,
      ),
      [
        ...results.map(result => deletionOutcome(hub, result)),
        ...after.map(target => skipped(hub, target)),
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
