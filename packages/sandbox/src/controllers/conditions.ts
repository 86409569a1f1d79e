import { JsonObject } from '@backstage/types';
import { formatTime } from '@paletteai/hub-standin';
import { listAt, objectAt } from './fieldsOf';
import { ServedObject } from './HubObjects';

interface Wanted {
  readonly type: string;
  readonly isTrue: boolean;
  readonly reason: string;
  readonly message: string;
}

/** The conditions of an object with these among them; the time of one moves only when it turns. @internal */
export function withConditions(
  object: ServedObject,
  now: number,
  wanted: readonly Wanted[],
): JsonObject[] {
  const before = conditionsOf(object);
  const types = wanted.map(({ type }) => type);
  return [
    ...before.filter(({ type }) => !types.includes(String(type))),
    ...wanted.map(({ type, isTrue, reason, message }) => {
      const status = isTrue ? 'True' : 'False';
      const known = before.find(condition => condition.type === type);
      return {
        type,
        status,
        reason,
        message,
        lastTransitionTime:
          known?.status === status && known.lastTransitionTime
            ? known.lastTransitionTime
            : formatTime(now),
      };
    }),
  ];
}

const accepted = {
  type: 'Accepted',
  isTrue: true,
  reason: 'Accepted',
  message: 'In progress',
};

/**
 * What the controllers say of an object that they look after, and by which they know it again: objects that came with a
 * status, as those of the demo, stay as they are.
 * @internal
 */
export function acceptedWith(
  object: ServedObject,
  now: number,
  wanted: readonly Wanted[],
): JsonObject[] {
  return withConditions(object, now, [accepted, ...wanted]);
}

/** Whether the controllers look after an object. @internal */
export function isOurs(object: ServedObject): boolean {
  const conditions = conditionsOf(object);
  return (
    conditions.some(({ type }) => type === accepted.type) ||
    Object.keys(objectAt(object.status)).length === 0
  );
}

function conditionsOf(object: ServedObject): JsonObject[] {
  return listAt(object.status, 'conditions').map(entry => objectAt(entry));
}
