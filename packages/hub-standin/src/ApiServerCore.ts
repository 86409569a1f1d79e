import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JsonObject } from '@backstage/types';
import { policyKinds, PolicyAdmission } from './admission';
import type { ApiServer } from './ApiServer';
import { IssuedTokens, type UserInfo } from './authentication';
import {
  bootstrapPolicy,
  RbacAuthorizer,
  type ImpersonationModes,
} from './authorization';
import { builtinKinds, builtinResourceType } from './builtins';
import { systemClock, type Clock } from './Clock';
import {
  startDefinitionController,
  startGarbageCollector,
  startNamespaceController,
  startQuotaController,
  startServiceAccountController,
  startWorkloadController,
} from './controllers';
import { handleRequest } from './http';
import type { KubernetesApiOptions } from './KubernetesApiOptions';
import type { KubernetesObject } from './meta';
import { ObjectClient } from './ObjectClient';
import { ResourceRegistry } from './resources';
import { reviewKinds } from './reviews';
import { ObjectStore } from './store';
import { Watches } from './watch';

const firstNamespaces = [
  'default',
  'kube-node-lease',
  'kube-public',
  'kube-system',
];

/** The parts of a server, put together. */
export class ApiServerCore implements ApiServer {
  readonly store: ObjectStore;
  readonly registry = ResourceRegistry.create();
  readonly watches = Watches.create();
  readonly tokens = IssuedTokens.create();
  readonly impersonationModes: ImpersonationModes = new Map();
  readonly clock: Clock;
  readonly authorizer: RbacAuthorizer;
  readonly policies: PolicyAdmission;
  readonly #options: KubernetesApiOptions;
  readonly #stops: (() => void)[] = [];

  private constructor(options: KubernetesApiOptions) {
    this.#options = options;
    this.clock = options.clock ?? systemClock;
    this.store = ObjectStore.create(options.eventLogLimit);
    this.authorizer = RbacAuthorizer.create(this.store);
    this.policies = PolicyAdmission.create(this.store);
  }

  static create(options: KubernetesApiOptions): ApiServerCore {
    const core = new ApiServerCore(options);
    core.#start();
    return core;
  }

  /** The user that a bearer token belongs to. */
  readonly userOf = (token: string): UserInfo | undefined =>
    this.#options.authenticate?.(token) ??
    this.tokens.find(token, this.clock.now());

  handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    return handleRequest(this, this.#options, request, response);
  }

  snapshot(): JsonObject[] {
    return this.registry
      .resources()
      .flatMap(type =>
        Array.from(
          this.store.collection(type.group, type.plural).list(''),
          stored => JSON.parse(stored.json),
        ),
      );
  }

  /** Puts back what a snapshot holds; definitions first, since they bring the kinds of the others. */
  restore(objects: readonly JsonObject[]): void {
    const isDefinition = ({ kind }: JsonObject) =>
      kind === 'CustomResourceDefinition';
    for (const object of [
      ...objects.filter(isDefinition),
      ...objects.filter(candidate => !isDefinition(candidate)),
    ] as KubernetesObject[]) {
      const [version, group = ''] = object.apiVersion.split('/').reverse();
      const type = this.registry.findKind(group, version, object.kind);
      if (type) {
        this.store.collection(type.group, type.plural).put(object);
      }
    }
  }

  stop(): void {
    this.#stops.forEach(stop => stop());
    this.watches.stop();
  }

  #start(): void {
    this.registry.add(
      [
        ...builtinKinds,
        ...policyKinds,
        ...reviewKinds(this.authorizer, this.userOf),
      ].map(builtinResourceType),
    );
    this.#stops.push(
      startDefinitionController(this),
      startNamespaceController(this),
      startGarbageCollector(this),
      startServiceAccountController(this),
      startQuotaController(this),
    );
    if (this.#options.runsWorkloads) {
      this.#stops.push(
        startWorkloadController(this, {
          delay: this.#options.workloadDelay ?? 2_000,
          isBrokenImage: this.#options.isBrokenImage ?? (() => false),
        }),
      );
    }
    const objects = ObjectClient.create(this);
    for (const name of firstNamespaces) {
      objects.create({
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name },
      });
    }
    for (const object of bootstrapPolicy) {
      objects.create(object);
    }
    const { crds = [], policies = [] } = this.#options;
    for (const object of [...crds, ...policies]) {
      objects.create(object);
    }
  }
}
