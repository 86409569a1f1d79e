import { RequestListener } from 'node:http';
import {
  Clock,
  KubernetesApi,
  createKubernetesApi,
  hubDefinitions,
  hubPolicies,
  systemClock,
} from '@paletteai/hub-standin';
import {
  createObjects,
  demoHuggingFace,
  demoNgc,
  demoPalette,
  demoUsers,
  hubObjects,
  portalAccount,
  portalObjects,
  spokeObjects,
} from './demo';
import { createFaultRoutes, FaultInjector } from './faults';
import { HuggingFace } from './huggingface';
import { IdentityProvider, IdentityUser } from './idp';
import { Ngc } from './ngc';
import { Palette } from './palette';
import { SandboxOptions } from './SandboxOptions';
import { createDispatcher } from './server/createDispatcher';
import { LoopbackListeners } from './server/LoopbackListeners';
import { renderKubeconfig } from './server/renderKubeconfig';
import { SandboxTokens } from './server/SandboxTokens';
import { Spokes } from './server/Spokes';
import { SandboxPlace, SandboxState, stateFormat } from './state';

/** The stand-ins of one sandbox, put together for one address. */
interface Parts {
  readonly place: SandboxPlace;
  readonly clock: Clock;
  readonly users: readonly IdentityUser[];
  readonly tokens: SandboxTokens;
  readonly faults: FaultInjector;
  readonly hub: KubernetesApi;
  readonly spokes: Spokes;
  readonly palette: Palette;
  readonly huggingFace: HuggingFace;
  readonly ngc: Ngc;
  readonly identityProvider: IdentityProvider;
  /** A kubeconfig with full access to a spoke. */
  readonly kubeconfigFor: (clusterUid: string) => string;
}

/**
 * All stand-ins on the loopback address.
 * @internal
 */
export class SandboxServer {
  readonly parts: Parts;
  readonly #listeners: LoopbackListeners;

  private constructor(listeners: LoopbackListeners, parts: Parts) {
    this.#listeners = listeners;
    this.parts = parts;
  }

  /**
   * @param saved - what to start from
   * @param move - fits that to where this run is reached
   */
  static async start(
    options: SandboxOptions,
    saved: SandboxState | undefined,
    move: (state: SandboxState, place: SandboxPlace) => SandboxState,
  ): Promise<SandboxServer> {
    // Addresses are written into data, so the ports must be known before the rest.
    const listeners = await LoopbackListeners.start(options, saved?.place);
    try {
      const { place } = listeners;
      const parts = createParts(options, place, saved && move(saved, place));
      listeners.serve(createListener(parts, options));
      return new SandboxServer(listeners, parts);
    } catch (error) {
      await listeners.stop();
      throw error;
    }
  }

  save(): SandboxState {
    const { place, tokens, ...parts } = this.parts;
    return {
      format: stateFormat,
      place,
      tokenSecret: tokens.secret,
      identityProvider: parts.identityProvider.save(),
      palette: parts.palette.save(),
      hub: parts.hub.snapshot(),
      spokes: parts.spokes.save(),
    };
  }

  async stop(): Promise<void> {
    const { hub, spokes } = this.parts;
    hub.stop();
    spokes.stop();
    await this.#listeners.stop();
  }
}

function createParts(
  options: SandboxOptions,
  place: SandboxPlace,
  saved: SandboxState | undefined,
): Parts {
  const { url } = place;
  const { clock = systemClock, users = demoUsers, demo = true } = options;
  const now = clock.now();
  const tokens = SandboxTokens.create({
    secret: saved?.tokenSecret,
    users,
    portal: portalAccount,
  });
  const kubeconfigFor = (uid: string) =>
    renderKubeconfig(place, `/spokes/${uid}`, uid, [
      { name: `${uid}-admin`, token: tokens.ofSpoke(uid) },
    ]);
  const palette = Palette.create({
    clock,
    state: saved?.palette ?? (demo ? demoPalette(now) : {}),
    speed: options.paletteSpeed,
    limits: options.paletteLimits,
    kubeconfigFor,
  });
  const hub = createKubernetesApi({
    clock,
    basePath: '/hub',
    crds: saved ? [] : hubDefinitions(),
    policies: saved ? [] : hubPolicies(),
    authenticate: token => tokens.onHub(token),
  });
  if (saved) {
    hub.restore(saved.hub);
  } else {
    createObjects(hub, portalObjects());
    if (demo) {
      createObjects(
        hub,
        hubObjects({ now, paletteUrl: `${url}/palette`, kubeconfigFor }),
      );
    }
  }
  return {
    place,
    clock,
    users,
    tokens,
    kubeconfigFor,
    faults: FaultInjector.create(clock),
    hub,
    spokes: Spokes.create({
      clock,
      tokens,
      exists: uid => palette.hasSpoke(uid),
      fill: (uid, api) => {
        if (demo) {
          createObjects(api, spokeObjects(uid));
        }
      },
      saved: saved?.spokes,
    }),
    palette,
    huggingFace: HuggingFace.create({
      clock,
      state: demo ? demoHuggingFace() : {},
    }),
    ngc: Ngc.create({
      baseUrl: () => `${url}/ngc`,
      state: demo ? demoNgc() : {},
    }),
    identityProvider: IdentityProvider.create({
      issuer: `${url}/idp`,
      users,
      state: saved?.identityProvider,
    }),
  };
}

function createListener(
  parts: Parts,
  { faults }: SandboxOptions,
): RequestListener {
  const { hub, spokes, palette, huggingFace, ngc, identityProvider } = parts;
  return createDispatcher(
    {
      hub: {
        handle: (request, response) => void hub.handle(request, response),
        strips: false,
      },
      spokes: { handle: spokes.handle, strips: false },
      palette: { handle: palette.handle, strips: true },
      huggingface: { handle: huggingFace.handle, strips: true },
      ngc: { handle: ngc.handle, strips: true },
      idp: { handle: identityProvider.handle, strips: false },
    },
    parts.faults,
    faults ? { faults: createFaultRoutes(parts.faults) } : {},
  );
}
