import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import { HubStoreChange } from './HubStoreChange';
import { isSameVersion, objectKey } from './objectKey';
import { ReflectorEvent } from './ReflectorEvent';

/** What one event made of a snapshot. */
export interface SnapshotOutcome {
  readonly changes: readonly HubStoreChange[];
  /** Whether a complete snapshot was just taken over. */
  readonly completed: boolean;
}

const NOTHING: SnapshotOutcome = { changes: [], completed: false };

/** Builds the snapshot of one kind from the events of its reflector. No I/O, no time. */
export class ObjectSnapshot {
  #objects = new Map<string, KubernetesObject>();
  #incoming: Map<string, KubernetesObject> | undefined;

  private constructor() {}

  static create(): ObjectSnapshot {
    return new ObjectSnapshot();
  }

  get objects(): ReadonlyMap<string, KubernetesObject> {
    return this.#objects;
  }

  handle(event: ReflectorEvent): SnapshotOutcome {
    switch (event.type) {
      case 'init':
        this.#incoming = new Map();
        return NOTHING;
      case 'initApply':
        this.#incoming?.set(objectKey(event.object), this.#reuse(event.object));
        return NOTHING;
      case 'initDone':
        return this.#takeOver();
      case 'apply':
        return this.#apply(event.object);
      default:
        return this.#delete(event.object);
    }
  }

  /** Keeps the object that is held if nothing changed, so that a new list needs little memory. */
  #reuse(object: KubernetesObject): KubernetesObject {
    const held = this.#objects.get(objectKey(object));
    return held && isSameVersion(held, object) ? held : object;
  }

  #takeOver(): SnapshotOutcome {
    const incoming = this.#incoming;
    if (!incoming) {
      return NOTHING;
    }
    const previous = this.#objects;
    this.#objects = incoming;
    this.#incoming = undefined;
    const changes: HubStoreChange[] = [];
    for (const [key, object] of previous) {
      const next = incoming.get(key);
      if (!next || next.metadata.uid !== object.metadata.uid) {
        changes.push({ type: 'delete', object });
      }
    }
    for (const [key, object] of incoming) {
      const held = previous.get(key);
      if (held !== object) {
        changes.push(applyChange(object, held));
      }
    }
    return { changes, completed: true };
  }

  #apply(object: KubernetesObject): SnapshotOutcome {
    const key = objectKey(object);
    const held = this.#objects.get(key);
    if (held && isSameVersion(held, object)) {
      return NOTHING;
    }
    this.#objects.set(key, object);
    const replaced = held && held.metadata.uid !== object.metadata.uid;
    return {
      changes: [
        ...(replaced ? [{ type: 'delete', object: held } as const] : []),
        applyChange(object, held),
      ],
      completed: false,
    };
  }

  #delete(object: KubernetesObject): SnapshotOutcome {
    const key = objectKey(object);
    const held = this.#objects.get(key);
    if (!held) {
      return NOTHING;
    }
    this.#objects.delete(key);
    return { changes: [{ type: 'delete', object: held }], completed: false };
  }
}

/** An object with another uid is another object, which has no past. */
function applyChange(
  object: KubernetesObject,
  held: KubernetesObject | undefined,
): HubStoreChange {
  return held && held.metadata.uid === object.metadata.uid
    ? { type: 'apply', object, previous: held }
    : { type: 'apply', object };
}
