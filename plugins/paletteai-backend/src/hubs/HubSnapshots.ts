import {
  KINDS,
  KubernetesObject,
  parseCompute,
  parseComputePool,
  parseDeployment,
  parseProfileBundle,
  parseProject,
  ParseResult,
  parseTenant,
  ProfileBundle,
  ProfileBundleReference,
} from '@paletteai/backstage-plugin-paletteai-common';
import type {
  Hub,
  HubsService,
  HubStore,
} from '@paletteai/backstage-plugin-paletteai-node';
import { HubUnreachableError } from '../errors/HubUnreachableError';
import {
  hideSensitiveDefaults,
  hideSensitiveValues,
} from '../views/sensitiveValues';
import { VIEW_KINDS, ViewKind, ViewsByKind } from '../views/ViewsByKind';
import { ViewCache } from '../views/ViewCache';
import type { SourceState } from './SourceState';
import { sourceStateOf, worstSourceState } from './sourceStateOf';

/** How long a request waits for the first snapshot of a hub that the portal has only begun to read. */
const FIRST_SNAPSHOT_MS = 5_000;

type Finish<TView> = (hub: Hub, view: TView) => TView;

type DeployedView = Pick<ViewsByKind['computePool'], 'namespace' | 'variables'>;

type Caches = { [K in ViewKind]: ViewCache<ViewsByKind[K]> };

/** The snapshots of all hubs. Reading them causes no load on the hubs. */
export class HubSnapshots {
  readonly #hubs: HubsService;
  readonly #startedAt = new Date().toISOString();
  readonly #caches: Caches = {
    tenant: ViewCache.createWithEntities('tenant', parseTenant),
    project: ViewCache.createWithEntities('project', parseProject),
    compute: ViewCache.create('compute', parseCompute),
    computePool: ViewCache.createWithEntities('computePool', parseComputePool),
    profileBundle: ViewCache.createWithEntities(
      'profileBundle',
      readProfileBundle,
    ),
    aiWorkload: ViewCache.createWithEntities('aiWorkload', parseDeployment),
  };

  readonly #finish: { [K in ViewKind]?: Finish<ViewsByKind[K]> } = {
    computePool: (hub, pool) =>
      this.#withoutSecrets(hub, pool, [pool.profileBundleRef]),
    aiWorkload: (hub, deployment) =>
      this.#withoutSecrets(hub, deployment, [
        deployment.profileBundleRef,
        deployment.currentProfileBundleRef,
        deployment.dedicatedComputePool?.profileBundleRef,
      ]),
  };

  private constructor(hubs: HubsService) {
    this.#hubs = hubs;
  }

  /** Starts the watches that are not running yet. */
  static create(hubs: HubsService): HubSnapshots {
    const snapshots = new HubSnapshots(hubs);
    for (const hub of hubs.list()) {
      VIEW_KINDS.forEach(kind => storeOf(hub, kind));
    }
    return snapshots;
  }

  /** All hubs, or the given one. */
  hubs(id?: string): Hub[] {
    return id === undefined ? this.#hubs.list() : [this.#hubs.get(id)];
  }

  hub(id: string): Hub {
    return this.#hubs.get(id);
  }

  /** How good the snapshot of some kinds is, once there is one or no hope for one. */
  async state(hub: Hub, kinds: readonly ViewKind[]): Promise<SourceState> {
    const stores = kinds.map(kind => storeOf(hub, kind));
    await Promise.all(stores.map(waitForFirstSnapshot));
    return worstSourceState(
      stores.map(store => sourceStateOf(store, this.#startedAt)),
    );
  }

  /** Fails if there is no snapshot, so that it never looks like an empty one. */
  async assertReadable(
    hub: Hub,
    kinds: readonly ViewKind[],
  ): Promise<SourceState> {
    const state = await this.state(hub, kinds);
    if (state.type === 'unreachable') {
      throw HubUnreachableError.create(hub.id, state);
    }
    return state;
  }

  list<K extends ViewKind>(
    hub: Hub,
    kind: K,
    namespace?: string,
  ): ViewsByKind[K][] {
    return storeOf(hub, kind)
      .list(namespace)
      .flatMap(object => this.#view(hub, kind, object) ?? []);
  }

  find<K extends ViewKind>(
    hub: Hub,
    kind: K,
    namespace: string,
    name: string,
  ): ViewsByKind[K] | undefined {
    const object = storeOf(hub, kind).get(namespace, name);
    return object && this.#view(hub, kind, object);
  }

  #view<K extends ViewKind>(
    hub: Hub,
    kind: K,
    object: KubernetesObject,
  ): ViewsByKind[K] | undefined {
    const view = this.#cache(kind).view(hub.id, object);
    const finish: { [Key in K]?: Finish<ViewsByKind[Key]> } = this.#finish;
    return view && (finish[kind]?.(hub, view) ?? view);
  }

  /** Takes out what the bundles of an object call sensitive; those change apart from it. */
  #withoutSecrets<T extends DeployedView>(
    hub: Hub,
    view: T,
    bundles: readonly (ProfileBundleReference | undefined)[],
  ): T {
    return view.variables.some(({ value }) => value !== undefined)
      ? {
          ...view,
          variables: hideSensitiveValues(
            view.variables,
            bundles.flatMap(reference =>
              reference
                ? [
                    this.find(
                      hub,
                      'profileBundle',
                      reference.namespace ?? view.namespace ?? '',
                      reference.name,
                    )?.variables,
                  ]
                : [],
            ),
          ),
        }
      : view;
  }

  #cache<K extends ViewKind>(kind: K): ViewCache<ViewsByKind[K]> {
    const caches: { [Key in K]: ViewCache<ViewsByKind[Key]> } = this.#caches;
    return caches[kind];
  }
}

function readProfileBundle(source: unknown): ParseResult<ProfileBundle> {
  const { value, problems } = parseProfileBundle(source);
  return {
    value: value && {
      ...value,
      variables: hideSensitiveDefaults(value.variables),
    },
    problems,
  };
}

function storeOf(hub: Hub, kind: ViewKind): HubStore {
  return hub.store(KINDS[kind]);
}

async function waitForFirstSnapshot(store: HubStore): Promise<void> {
  const { status } = store;
  if (store.synced || status.phase !== 'connecting' || status.reason) {
    return;
  }
  const settled = new AbortController();
  await Promise.race([
    store.whenSynced(
      AbortSignal.any([settled.signal, AbortSignal.timeout(FIRST_SNAPSHOT_MS)]),
    ),
    statusOtherThanNew(store, settled.signal),
  ])
    .catch(() => undefined)
    .finally(() => settled.abort());
}

/** Reports an outage immediately instead of waiting. */
function statusOtherThanNew(
  store: HubStore,
  signal: AbortSignal,
): Promise<void> {
  return new Promise(resolve => {
    const unsubscribe = store.subscribe({ onStatus: () => resolve() });
    signal.addEventListener('abort', unsubscribe, { once: true });
  });
}
