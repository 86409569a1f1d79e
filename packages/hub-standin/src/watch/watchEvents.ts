import { isSelected, type Selection } from '../select';
import {
  readObject,
  storedObject,
  type StoredObject,
  type StoreEvent,
} from '../store';

export type WatchChange = {
  type: 'ADDED' | 'MODIFIED' | 'DELETED';
  stored: StoredObject;
};

/**
 * What a watch with a selection sees of a change: an object that starts to be selected is added to it,
 * one that stops is deleted from it.
 */
export function toWatchChange(
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
