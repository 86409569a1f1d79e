import type { Clock } from './Clock';
import { expired, type Status } from './errors';
import { type ListOptions, parseResourceVersion } from './list';
import { isSelected, type Selection } from './select';
import {
  type Collection,
  readObject,
  storedObject,
  type StoredObject,
  type StoreEvent,
} from './store';

/** The open watches, so that they can be ended when their resource is no longer served. */
export class Watches {
  readonly #open = new Map<string, Set<() => void>>();

  get count(): number {
    let count = 0;
    for (const ends of this.#open.values()) {
      count += ends.size;
    }
    return count;
  }

  add(group: string, resource: string, end: () => void): () => void {
    const key = `${group}/${resource}`;
    const ends = this.#open.get(key) ?? new Set();
    ends.add(end);
    this.#open.set(key, ends);
    return () => ends.delete(end);
  }

  endAll(group: string, resource: string): void {
    for (const end of [...(this.#open.get(`${group}/${resource}`) ?? [])]) {
      end();
    }
  }

  stop(): void {
    for (const ends of this.#open.values()) {
      for (const end of [...ends]) {
        end();
      }
    }
  }
}

/** Where the events of a watch go. */
export interface WatchSink {
  change(type: 'ADDED' | 'MODIFIED' | 'DELETED', stored: StoredObject): void;
  bookmark(resourceVersion: string, endsInitialEvents: boolean): void;
  error(status: Status): void;
  end(): void;
}

export interface WatchRequest {
  readonly collection: Collection;
  readonly currentRevision: () => number;
  readonly selection: Selection;
  readonly options: ListOptions;
  readonly clock: Clock;
  readonly sink: WatchSink;
}

const bookmarkEveryMilliseconds = 60_000;
const longestWatchSeconds = 1800;

/** Starts a watch; the returned function stops it. It ends by itself when its time is over. */
export function watchObjects(request: WatchRequest): () => void {
  const { collection, sink, clock, options, currentRevision } = request;
  const start = parseResourceVersion(options.resourceVersion);
  if (
    start > 0 &&
    !options.sendInitialEvents &&
    start < collection.compactedRevision
  ) {
    sink.error(
      expired(
        `too old resource version: ${start} (${collection.compactedRevision})`,
      ).status,
    );
    sink.end();
    return () => {};
  }
  sendFirstEvents(request, start);
  let stopped = false;
  const cancels: (() => void)[] = [];
  const stop = () => {
    if (!stopped) {
      stopped = true;
      cancels.forEach(cancel => cancel());
    }
  };
  const bookmark = () => {
    sink.bookmark(String(currentRevision()), false);
  };
  const scheduleBookmark = () => {
    cancels[0] = clock.after(bookmarkEveryMilliseconds, () => {
      bookmark();
      scheduleBookmark();
    });
  };
  const seconds = options.timeoutSeconds || longestWatchSeconds;
  cancels.push(
    () => {},
    collection.subscribe(event => sendChange(request, event, start)),
    clock.after(seconds * 1000, () => {
      stop();
      sink.end();
    }),
  );
  if (options.allowWatchBookmarks) {
    scheduleBookmark();
    if (seconds > 2) {
      cancels.push(clock.after(seconds * 1000 - 1500, bookmark));
    }
  }
  return stop;
}

function sendFirstEvents(request: WatchRequest, start: number): void {
  const { collection, options, selection, sink, currentRevision } = request;
  const initial = options.sendInitialEvents ?? start === 0;
  if (initial) {
    for (const stored of collection.list(selection.namespace)) {
      if (isSelected(selection, stored)) {
        sink.change('ADDED', stored);
      }
    }
    if (options.sendInitialEvents && options.allowWatchBookmarks) {
      sink.bookmark(String(Math.max(currentRevision(), start)), true);
    }
  } else if (start > 0) {
    for (const event of collection.eventsSince(start)) {
      sendChange(request, event, start);
    }
  }
}

function sendChange(
  { selection, sink }: WatchRequest,
  event: StoreEvent,
  start: number,
): void {
  // A watch from a future revision stays silent until then.
  if (event.revision > start) {
    const change = toWatchChange(event, selection);
    if (change) {
      sink.change(change.type, change.stored);
    }
  }
}

type WatchChange = {
  type: 'ADDED' | 'MODIFIED' | 'DELETED';
  stored: StoredObject;
};

/**
 * What a watch with a selector sees of a change: an object that starts to match is added, and one
 * that stops matching is deleted.
 */
function toWatchChange(
  event: StoreEvent,
  selection: Selection,
): WatchChange | undefined {
  const { previous, current, deleted } = event;
  const was = previous !== undefined && isSelected(selection, previous);
  if (current && isSelected(selection, current)) {
    return { type: was ? 'MODIFIED' : 'ADDED', stored: current };
  }
  if (!was) {
    return undefined;
  }
  return { type: 'DELETED', stored: deleted ?? atRevision(previous, event) };
}

function atRevision(
  previous: StoredObject,
  { revision }: StoreEvent,
): StoredObject {
  return storedObject(readObject(previous), revision);
}
