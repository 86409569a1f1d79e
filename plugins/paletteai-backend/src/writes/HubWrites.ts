import {
  describeProblem,
  entityRefOf,
  ObjectOutcome,
  PreviewedChange,
  PreviewResponse,
  redact,
  stringifyResourceRef,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  Hub,
  HubDeniedError,
  HubInvalidError,
} from '@paletteai/backstage-plugin-paletteai-node';
import type { EarlyInserts } from '../catalog/EarlyInserts';
import { AccessDeniedError } from '../errors/AccessDeniedError';
import { NameTakenError } from '../errors/NameTakenError';
import { WriteFailedError } from '../errors/WriteFailedError';
import type { HubActor } from '../identity/HubIdentities';
import { hideVariablesInDiff } from '../views/sensitiveValues';
import type { CreationContext } from './createObject';
import { createObjects, isInterrupted } from './createObjects';
import { Creation, mainOf } from './Creation';
import { differences } from './isAsRequested';
import { kindOf, pointerTo } from './objectRef';
import { nothingDone, outcomesOf } from './outcomes';
import { digestOf, markObjects } from './ownership';

interface Created {
  /** Whether the main object is new. */
  readonly created: boolean;
  readonly result: WriteResponse;
}

/** Creates objects on hubs, as a person. */
export class HubWrites {
  readonly #earlyInserts: EarlyInserts;
  readonly #running = new Map<string, Promise<Created>>();

  constructor(earlyInserts: EarlyInserts) {
    this.#earlyInserts = earlyInserts;
  }

  /**
   * Creates what is not there. What an earlier, interrupted request of the same content left is completed; what is
   * there for any other reason stays as it is, and the creation fails.
   *
   * The same request of the same person, sent again while the first still runs, waits for that one: people who may
   * create but not change could not tell whose the Secrets of the first are.
   */
  async create(
    hub: Hub,
    actor: HubActor,
    creation: Creation,
  ): Promise<Created> {
    const key = digestOf([actor.identity, creation.hub, creation.objects]);
    const running = this.#running.get(key);
    if (running) {
      return asRepeated(await running);
    }
    const work = this.#create(contextOf(hub, actor, creation)).finally(() =>
      this.#running.delete(key),
    );
    this.#running.set(key, work);
    return work;
  }

  /** Says what `create` would do, and everything for which it would fail. */
  async preview(
    hub: Hub,
    actor: HubActor,
    given: Creation,
  ): Promise<PreviewResponse> {
    const context = contextOf(hub, actor, given);
    const { creation } = context;
    const run = await createObjects({ ...context, dryRun: true });
    const outcomes = outcomesOf(hub.id, run);
    const error = run.failed?.error;
    const isTaken = error instanceof NameTakenError;
    if (error && !isTaken && !(error instanceof HubInvalidError)) {
      throw failureOf(error, creation, nothingDone(hub.id, run));
    }
    return {
      manifests: creation.objects.map(redact),
      outcomes,
      diffs: isTaken ? await diffsOfMain(hub, actor, creation) : [],
      problems: isTaken ? [...error.problems] : [],
      warnings: isInterrupted(run)
        ? [
            describeProblem(
              'creation.interrupted',
              creation.fieldOf(mainOf(creation)),
            ),
          ]
        : [],
    };
  }

  async #create(context: CreationContext): Promise<Created> {
    const { creation } = context;
    const { hub } = creation;
    const trial = await createObjects({ ...context, dryRun: true });
    if (trial.failed) {
      const outcomes = nothingDone(hub, trial);
      throw failureOf(trial.failed.error, creation, outcomes);
    }
    const run = await createObjects(context);
    const outcomes = outcomesOf(hub, run);
    if (run.failed) {
      throw failureOf(run.failed.error, creation, outcomes);
    }
    const main = pointerTo(hub, mainOf(creation));
    this.#earlyInserts.request(main);
    return {
      created: run.done.some(
        ({ object, finding }) =>
          finding === 'created' && object === mainOf(creation),
      ),
      result: {
        ref: stringifyResourceRef(main),
        entityRef: entityRefOf(main),
        outcomes,
      },
    };
  }
}

function contextOf(
  hub: Hub,
  { identity, writer }: HubActor,
  creation: Creation,
): CreationContext {
  const { tenant } = creation;
  const creator =
    tenant === undefined
      ? undefined
      : { hub: hub.id, tenant, user: identity.user };
  return {
    creation: { ...creation, objects: markObjects(creation.objects, creator) },
    creator,
    portal: hub.client(),
    writer,
    dryRun: false,
  };
}

/** For whoever asked for the same at the same time. */
function asRepeated({ result }: Created): Created {
  const outcomes = result.outcomes.map(
    ({ ref }): ObjectOutcome => ({ ref, outcome: 'unchanged' }),
  );
  return { created: false, result: { ...result, outcomes } };
}

/** How the object that has the name differs, for people who may see it. */
async function diffsOfMain(
  hub: Hub,
  { client }: HubActor,
  creation: Creation,
): Promise<PreviewedChange[]> {
  const main = mainOf(creation);
  const { name, namespace } = main.metadata;
  const ref = { kind: kindOf(main), name, namespace };
  if (!(await client.isAllowed({ verb: 'get', ...ref }))) {
    return [];
  }
  const live = await hub.client().find(ref);
  const diff = live && differences(live, main);
  return diff && diff.changes.length > 0 ? [hideVariablesInDiff(diff)] : [];
}

function failureOf(
  error: Error,
  { adminGroups }: Creation,
  outcomes: readonly ObjectOutcome[],
): WriteFailedError {
  return WriteFailedError.create(
    error instanceof HubDeniedError
      ? AccessDeniedError.fromHub(error, adminGroups)
      : error,
    outcomes,
  );
}
