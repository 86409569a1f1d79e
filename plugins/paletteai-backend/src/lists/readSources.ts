import type { Hub } from '@paletteai/backstage-plugin-paletteai-node';
import { HubUnreachableError } from '../errors/HubUnreachableError';
import type { HubSnapshots } from '../hubs/HubSnapshots';
import type { ViewKind } from '../views/ViewsByKind';

/** Hubs with data for a list, and hubs whose data is missing or stale. */
export interface ListSources {
  readonly hubs: Hub[];
  readonly incomplete: { hub: string; since?: string; reason: string }[];
}

/**
 * Finds out of which hubs a list can be made.
 *
 * @throws HubUnreachableError when there is none, so that an outage never looks like an empty list
 */
export async function readSources(
  snapshots: HubSnapshots,
  kinds: readonly ViewKind[],
  hubId?: string,
): Promise<ListSources> {
  const states = await Promise.all(
    snapshots
      .hubs(hubId)
      .map(async hub => ({ hub, state: await snapshots.state(hub, kinds) })),
  );
  const readable = states.filter(({ state }) => state.type !== 'unreachable');
  for (const { hub, state } of states) {
    if (readable.length === 0 && state.type === 'unreachable') {
      throw HubUnreachableError.create(hub.id, state);
    }
  }
  return {
    hubs: readable.map(({ hub }) => hub),
    incomplete: states.flatMap(({ hub, state }) =>
      state.type === 'live'
        ? []
        : [{ hub: hub.id, since: state.since, reason: state.reason }],
    ),
  };
}
