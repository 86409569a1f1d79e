import type {
  KubernetesObject,
  ObjectOutcome,
  PreviewResponse,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  describeProblem,
  FIELD_MANAGER,
  LABEL_MANAGED_BY,
  redact,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  Hub,
  HubDeniedError,
  HubInvalidError,
} from '@paletteai/backstage-plugin-paletteai-node';
import { AccessDeniedError } from '../errors/AccessDeniedError';
import { NameTakenError } from '../errors/NameTakenError';
import { WriteFailedError } from '../errors/WriteFailedError';
import type { Person } from '../identity/Caller';
import type { HubIdentities } from '../identity/HubIdentities';
import { compareObjects } from './compareObjects';
import { kindOf, refOfObject } from './objectRef';
import { appliedOutcomes, trialOutcomes } from './outcomes';
import type { Creation, Plan } from './Plan';

/** Creates objects on hubs, in the name of a person. */
export class HubWrites {
  readonly #identities: HubIdentities;

  private constructor(identities: HubIdentities) {
    this.#identities = identities;
  }

  static create(identities: HubIdentities): HubWrites {
    return new HubWrites(identities);
  }

  /**
   * Creates what is not there. What is there already and just as wanted stays; what differs is refused, for it is
   * somebody else's.
   */
  async create(
    hub: Hub,
    person: Person,
    creation: Creation,
  ): Promise<{ created: boolean; result: WriteResponse }> {
    const plan = await this.#plan(hub, person, creation);
    if (plan.name === 'other') {
      throw NameTakenError.create(creation.nameTaken);
    }
    const { failed } = plan.trial;
    if (failed) {
      throw failureOf(failed.error, creation, trialOutcomes(plan));
    }
    const outcome = await plan.writer.applyInOrder(plan.missing);
    const outcomes = appliedOutcomes(plan, outcome);
    if (outcome.failed) {
      throw failureOf(outcome.failed.error, creation, outcomes);
    }
    return {
      created: outcomes.some(({ outcome: word }) => word !== 'unchanged'),
      result: { ref: refOfObject(hub.id, mainOf(creation)), outcomes },
    };
  }

  /** Says what `create` would do. */
  async preview(
    hub: Hub,
    person: Person,
    creation: Creation,
  ): Promise<PreviewResponse> {
    const plan = await this.#plan(hub, person, creation);
    const { failed } = plan.trial;
    if (failed && !(failed.error instanceof HubInvalidError)) {
      throw failureOf(failed.error, creation, trialOutcomes(plan));
    }
    return {
      manifests: creation.objects.map(redact),
      outcomes: trialOutcomes(plan),
      diffs: [...plan.diffs],
      problems:
        plan.name === 'other'
          ? [describeProblem(creation.nameTaken, 'name')]
          : [],
    };
  }

  async #plan(hub: Hub, person: Person, creation: Creation): Promise<Plan> {
    const writer = hub.writer(await this.#identities.of(person, hub));
    // Nothing is stored, so taking over fields of others is no harm, and shows what would change.
    const trial = await writer.applyInOrder(creation.objects, {
      dryRun: true,
      force: true,
    });
    const live = await readLive(hub, creation.objects);
    const diffs = trial.applied.flatMap(({ object }) => {
      const before = live.get(refOfObject(hub.id, object));
      return before ? [compareObjects(before, object)] : [];
    });
    const name = nameState(
      live.has(refOfObject(hub.id, mainOf(creation))),
      diffs.some(({ changes }) => changes.length > 0),
      foreignNamespace(live, creation),
    );
    const there = new Set(
      trial.applied
        .filter(({ created }) => !created)
        .map(({ object }) => refOfObject(hub.id, object)),
    );
    return {
      creation,
      writer,
      trial,
      diffs: diffs.filter(({ changes }) => changes.length > 0),
      name,
      // A Secret cannot be compared. It comes before the main object, so once that is there, so is the Secret.
      missing: creation.objects.filter(
        object =>
          !there.has(refOfObject(hub.id, object)) ||
          (object.kind === 'Secret' && name === 'free'),
      ),
    };
  }
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
 * short, and goes on to be used.
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
