import {
  describeProblem,
  entityRefOf,
  FIELD_MANAGER,
  KubernetesObject,
  LABEL_MANAGED_BY,
  ObjectOutcome,
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
import { applyTrial } from './applyTrial';
import { kindOf, pointerTo, refOfObject } from './objectRef';
import { trialOutcomes } from './outcomes';
import type { Creation, Plan } from './Plan';
import { tryObjects } from './tryObjects';

/** Creates objects on hubs, as a person. */
export class HubWrites {
  readonly #earlyInserts: EarlyInserts;

  constructor(earlyInserts: EarlyInserts) {
    this.#earlyInserts = earlyInserts;
  }

  /**
   * Creates what is not there. What is there already and just as wanted stays, but Secrets are written again, so that a
   * new key counts; where the main object differs it is refused, for it is someone else's.
   */
  async create(
    hub: Hub,
    actor: HubActor,
    creation: Creation,
  ): Promise<{ created: boolean; result: WriteResponse }> {
    const { name, trial } = await planCreation(hub, actor, creation);
    if (name === 'other') {
      throw NameTakenError.create(creation.nameTaken);
    }
    if (trial.failed) {
      const outcomes = trialOutcomes(hub.id, trial);
      throw failureOf(trial.failed.error, creation, outcomes);
    }
    const { error, outcomes } = await applyTrial(hub.id, actor.writer, trial);
    if (error) {
      throw failureOf(error, creation, outcomes);
    }
    const main = pointerTo(hub.id, mainOf(creation));
    this.#earlyInserts.request(main);
    return {
      created: outcomes.some(({ outcome }) => outcome === 'created'),
      result: {
        ref: stringifyResourceRef(main),
        entityRef: entityRefOf(main),
        outcomes: [...outcomes],
      },
    };
  }

  /** Says what `create` would do. */
  async preview(
    hub: Hub,
    actor: HubActor,
    creation: Creation,
  ): Promise<PreviewResponse> {
    const plan = await planCreation(hub, actor, creation);
    const { failed } = plan.trial;
    const outcomes = trialOutcomes(hub.id, plan.trial);
    if (failed && !(failed.error instanceof HubInvalidError)) {
      throw failureOf(failed.error, creation, outcomes);
    }
    return {
      manifests: creation.objects.map(redact),
      outcomes,
      diffs: plan.diffs.map(hideVariablesInDiff),
      problems:
        plan.name === 'other'
          ? [describeProblem(creation.nameTaken, 'name')]
          : [],
    };
  }
}

async function planCreation(
  hub: Hub,
  { client, writer }: HubActor,
  creation: Creation,
): Promise<Plan> {
  const live = await readLive(hub, creation.objects);
  const trial = await tryObjects(creation.objects, {
    writer,
    client,
    live: object => live.get(refOfObject(hub.id, object)),
  });
  const diffs = trial.tried.flatMap(({ diff }) => (diff ? [diff] : []));
  return {
    creation,
    trial,
    diffs,
    name: nameState(
      live.has(refOfObject(hub.id, mainOf(creation))),
      diffs.length > 0,
      foreignNamespace(live, creation),
    ),
  };
}

function nameState(
  isThere: boolean,
  differs: boolean,
  isForeign: boolean,
): Plan['name'] {
  if (isThere) {
    return differs ? 'other' : 'same';
  }
  return isForeign ? 'other' : 'free';
}

/**
 * A namespace that is to be created but exists. One that the suite made is left over from a creation that was cut
 * short, and continues to be used.
 */
function foreignNamespace(
  live: ReadonlyMap<string, KubernetesObject>,
  { hub, objects }: Creation,
): boolean {
  return objects
    .filter(({ kind }) => kind === 'Namespace')
    .some(namespace => {
      const found = live.get(refOfObject(hub, namespace));
      return (
        found !== undefined &&
        found.metadata.labels?.[LABEL_MANAGED_BY] !== FIELD_MANAGER
      );
    });
}

/** What is there now, as the portal sees it: Secrets are hidden from it. */
async function readLive(
  hub: Hub,
  objects: readonly KubernetesObject[],
): Promise<Map<string, KubernetesObject>> {
  const client = hub.client();
  const found = await Promise.all(
    objects
      .filter(({ kind }) => kind !== 'Secret')
      .map(async object => ({
        ref: refOfObject(hub.id, object),
        live: await client.find({
          kind: kindOf(object),
          name: object.metadata.name,
          namespace: object.metadata.namespace,
        }),
      })),
  );
  return new Map(
    found.flatMap(({ ref, live }) => (live ? [[ref, live] as const] : [])),
  );
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

function mainOf({ objects }: Creation): KubernetesObject {
  return objects[objects.length - 1];
}
