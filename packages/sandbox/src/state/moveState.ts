import { JsonObject, JsonValue } from '@backstage/types';
import { SandboxPlace } from './SandboxPlace';
import { SandboxState } from './SandboxState';

/**
 * The state as it is when the sandbox is reached under other addresses: settings, kubeconfigs and whatever else names
 * the old ones name the new ones.
 * @internal
 */
export function moveState(
  state: SandboxState,
  place: SandboxPlace,
): SandboxState {
  const replacements = replacementsOf(state.place, place);
  const move = (text: string) =>
    replacements.reduce(
      (moved, [before, after]) => moved.replaceAll(before, after),
      text,
    );
  const spokes = Object.entries(state.spokes).map(([uid, objects]) => [
    uid,
    objects.map(object => moveObject(object, move)),
  ]);
  return {
    ...state,
    place,
    hub: state.hub.map(object => moveObject(object, move)),
    spokes: Object.fromEntries(spokes),
  };
}

function replacementsOf(
  before: SandboxPlace,
  after: SandboxPlace,
): Array<[string, string]> {
  const { secure } = before;
  return [
    ...(secure
      ? ([
          [secure.url, after.secure?.url ?? after.url],
          [authorityOf(secure), authorityOf(after.secure)],
        ] as Array<[string, string]>)
      : []),
    [before.url, after.url],
  ];
}

/** As kubeconfigs hold it. */
function authorityOf(secure: SandboxPlace['secure']): string {
  return Buffer.from(secure?.certificate.cert ?? '').toString('base64');
}

function moveObject(
  object: JsonObject,
  move: (text: string) => string,
): JsonObject {
  const moved = moveValue(object, move) as JsonObject;
  const { data } = moved;
  if (moved.kind !== 'Secret' || typeof data !== 'object' || data === null) {
    return moved;
  }
  return {
    ...moved,
    data: Object.fromEntries(
      Object.entries(data).map(([key, text]) => [
        key,
        moveEncoded(String(text), move),
      ]),
    ),
  };
}

/** Bytes that are no text stay as they are. */
function moveEncoded(encoded: string, move: (text: string) => string): string {
  const text = Buffer.from(encoded, 'base64').toString('latin1');
  const moved = move(text);
  return moved === text
    ? encoded
    : Buffer.from(moved, 'latin1').toString('base64');
}

function moveValue(
  value: JsonValue | undefined,
  move: (text: string) => string,
): JsonValue | undefined {
  if (typeof value === 'string') {
    return move(value);
  }
  if (Array.isArray(value)) {
    return value.map(item => moveValue(item, move) ?? null);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        moveValue(member, move),
      ]),
    );
  }
  return value;
}
