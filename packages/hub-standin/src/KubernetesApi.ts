import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JsonObject } from '@backstage/types';
import { policyKinds, PolicyAdmission } from './admission';
import type { ApiServer } from './ApiServer';
import type { TokenLookup } from './authentication';
import { bootstrapPolicy, RbacAuthorizer } from './authorization';
import { builtinKinds, builtinResourceType } from './builtins';
import { systemClock, type Clock } from './Clock';
import {
  startDefinitionController,
  startGarbageCollector,
  startNamespaceController,
  startWorkloadController,
} from './controllers';
import { handleRequest } from './http/handleRequest';
import type { KubernetesObject } from './meta';
import { ObjectClient } from './ObjectClient';
import { ResourceRegistry } from './resources';
import { reviewKinds } from './reviewKinds';
import { ObjectStore } from './store';
import { Watches } from './watch';

/** A stage of a request at which a fault can be injected. */
export interface RequestStage {
  /** `received` before anything is read, `authorized` before the operation. */
  readonly stage: 'received' | 'authorized';
  readonly method: string;
  readonly path: string;
  readonly verb: string;
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
  readonly user: string;
}

export interface KubernetesApiOptions {
  /** CustomResourceDefinitions to serve from the start. */
  readonly crds?: readonly KubernetesObject[];
  /** ValidatingAdmissionPolicies that are in force from the start, with their bindings. */
  readonly policies?: readonly KubernetesObject[];
  /** Finds the user of a bearer token. Without it, every request is anonymous. */
  readonly authenticate?: TokenLookup;
  readonly clock?: Clock;
  /** Prefix of the API's paths, such as `/hub`. */
  readonly basePath?: string;
  /** How many changes of each resource watches can go back. */
  readonly eventLogLimit?: number;
  /**
   * Called at the stages of every request. It may wait to make the server slow, or throw a
   * StatusError to make the request fail.
   */
  readonly onRequest?: (stage: RequestStage) => void | Promise<void>;
  /** Whether Deployments, StatefulSets and Jobs make progress, as on a cluster with nodes. */
  readonly runsWorkloads?: boolean;
  /** How long a workload takes to be ready, in milliseconds. */
  readonly workloadDelay?: number;
  /** Images whose pods never start. */
  readonly isBrokenImage?: (image: string) => boolean;
}

const DEFAULT_WORKLOAD_DELAY = 2_000;

const firstNamespaces = [
  'default',
  'kube-node-lease',
  'kube-public',
  'kube-system',
];

/** A Kubernetes API in this process. */
export class KubernetesApi {
  /** Reads and writes objects as an administrator, without HTTP. */
  readonly objects: ObjectClient;
  readonly #server: ApiServer;
  readonly #options: KubernetesApiOptions;
  readonly #stops: (() => void)[];

  constructor(options: KubernetesApiOptions) {
    const store = new ObjectStore(options.eventLogLimit);
    const server: ApiServer = {
      store,
      registry: new ResourceRegistry(),
      watches: new Watches(),
      clock: options.clock ?? systemClock,
      authorizer: new RbacAuthorizer(store),
      policies: new PolicyAdmission(store),
    };
    this.#server = server;
    this.#options = options;
    this.objects = new ObjectClient(server);
    server.registry.add(
      [...builtinKinds, ...policyKinds, ...reviewKinds(server.authorizer)].map(
        builtinResourceType,
      ),
    );
    this.#stops = [
      startDefinitionController(server),
      startNamespaceController(server),
      startGarbageCollector(server),
    ];
    if (options.runsWorkloads) {
      const { workloadDelay, isBrokenImage } = options;
      this.#stops.push(
        startWorkloadController(server, {
          delay: workloadDelay ?? DEFAULT_WORKLOAD_DELAY,
          isBrokenImage: isBrokenImage ?? (() => false),
        }),
      );
    }
    const namespaces = firstNamespaces.map(name => ({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name },
    }));
    const { crds = [], policies = [] } = options;
    for (const object of [
      ...namespaces,
      ...bootstrapPolicy,
      ...crds,
      ...policies,
    ]) {
      this.objects.create(object);
    }
  }

  /** Handles a request of a Node HTTP server; never rejects. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    return handleRequest(this.#server, this.#options, request, response);
  }

  /** The newest resource version. */
  get resourceVersion(): string {
    return String(this.#server.store.current());
  }

  /** How many watches are open. */
  get watchCount(): number {
    return this.#server.watches.count;
  }

  /** Makes every resource version up to now too old for watches and pages. */
  compact(): void {
    this.#server.store.compact();
  }

  /** Ends every watch, as a server does that shuts down. */
  endWatches(): void {
    this.#server.watches.stop();
  }

  /** Everything that is stored, one entry per object, for `restore`. */
  snapshot(): JsonObject[] {
    const { registry, store } = this.#server;
    return registry
      .resources()
      .flatMap(({ group, plural }) =>
        Array.from(store.collection(group, plural).list(''), stored =>
          JSON.parse(stored.json),
        ),
      );
  }

  /** Restores the objects of a snapshot, with new resource versions. */
  restore(objects: readonly JsonObject[]): void {
    const { registry, store } = this.#server;
    const isDefinition = ({ kind }: JsonObject) =>
      kind === 'CustomResourceDefinition';
    // Definitions first, because the other objects need their kinds.
    for (const object of [
      ...objects.filter(isDefinition),
      ...objects.filter(candidate => !isDefinition(candidate)),
    ] as KubernetesObject[]) {
      const [version, group = ''] = object.apiVersion.split('/').reverse();
      const type = registry.findKind(group, version, object.kind);
      if (type) {
        store.collection(type.group, type.plural).put(object);
      }
    }
  }

  /** Ends all watches and timers. */
  stop(): void {
    this.#stops.forEach(stop => stop());
    this.#server.watches.stop();
  }
}

/** Makes a Kubernetes API; mount its `handle` under the path prefix that the options name. */
export function createKubernetesApi(
  options: KubernetesApiOptions = {},
): KubernetesApi {
  return new KubernetesApi(options);
}
