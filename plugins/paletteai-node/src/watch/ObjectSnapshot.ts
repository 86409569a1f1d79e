import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import { HubStoreChange, HubStoreChangeCause } from './HubStore';
import { ReflectorEvent } from './ReflectorState';

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
      if (!isSameObject(incoming.get(key), object)) {
        changes.push({ type: 'delete', cause: 'relist', object });
      }
    }
    for (const [key, object] of incoming) {
      const held = previous.get(key);
      if (held !== object) {
        changes.push(applyChange('relist', object, held));
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
    const changes: HubStoreChange[] = [];
    if (held && !isSameObject(object, held)) {
      changes.push({ type: 'delete', cause: 'event', object: held });
    }
    changes.push(applyChange('event', object, held));
    return { changes, completed: false };
  }

  #delete(object: KubernetesObject): SnapshotOutcome {
    const key = objectKey(object);
    const held = this.#objects.get(key);
    if (!held) {
      return NOTHING;
    }
    this.#objects.delete(key);
    return {
      changes: [{ type: 'delete', cause: 'event', object: held }],
      completed: false,
    };
  }
}

/** Identifies an object among those of its kind. */
export function keyOf(namespace: string, name: string): string {
  return `${namespace}/${name}`;
}

function objectKey({ metadata }: KubernetesObject): string {
  return keyOf(metadata.namespace ?? '', metadata.name);
}

/** An object with another uid is another object, which has no past. */
function isSameObject(
  a: KubernetesObject | undefined,
  b: KubernetesObject,
): boolean {
  return a !== undefined && a.metadata.uid === b.metadata.uid;
}

function isSameVersion(a: KubernetesObject, b: KubernetesObject): boolean {
  return (
    isSameObject(a, b) &&
    a.metadata.resourceVersion !== undefined &&
    a.metadata.resourceVersion === b.metadata.resourceVersion
  );
}

function applyChange(
  cause: HubStoreChangeCause,
  object: KubernetesObject,
  held: KubernetesObject | undefined,
): HubStoreChange {
  return held && isSameObject(object, held)
    ? { type: 'apply', cause, object, previous: held }
    : { type: 'apply', cause, object };
}
