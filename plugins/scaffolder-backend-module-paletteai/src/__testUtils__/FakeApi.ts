import {
  ComputePoolView,
  DeploymentView,
  PaletteAiError,
  PaletteAiFailure,
  PaletteAiRequestOptions,
  PreviewResponse,
  ProjectView,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { ActionApi } from '../api/ActionApi';
import type { ResourceView } from '../api/readView';

/** A request that was made. */
export interface Sent {
  readonly method: keyof ActionApi;
  /** In whose name. */
  readonly as: 'person' | 'service' | 'nobody';
  readonly ref?: object;
  readonly request?: object;
}

/** The API of PaletteAI without a backend. */
export class FakeApi implements ActionApi {
  readonly sent: Sent[] = [];
  written: WriteResponse = {
    ref: 'project:main/vision/vision',
    entityRef: 'system:main/vision',
    outcomes: [{ ref: 'project:main/vision/vision', outcome: 'created' }],
  };
  previewed: PreviewResponse = {
    manifests: [],
    outcomes: [{ ref: 'project:main/vision/vision', outcome: 'created' }],
    diffs: [],
    problems: [],
  };
  validation: Awaited<ReturnType<ActionApi['validateIntegration']>> = {
    type: 'palette',
    verdict: 'accepted',
    steps: [{ step: 'connect', outcome: 'passed', message: 'Connected.' }],
    facts: {},
  };
  allowed: Awaited<ReturnType<ActionApi['getProjectAccess']>>['allowed'] = [];
  /** What reads give one after the other; the last continues. */
  readonly views: (Partial<ResourceView> | PaletteAiFailure)[] = [];
  #failure: { of: PaletteAiFailure; method?: string } | undefined;

  private constructor() {}

  static create(): FakeApi {
    return new FakeApi();
  }

  /** Lets all requests from now on fail, or those of one method. */
  breakWith(failure: PaletteAiFailure, method?: string): void {
    this.#failure = { of: failure, method };
  }

  get methods(): string[] {
    return this.sent.map(({ method }) => method);
  }

  async createProject(ref: object, request: object, options?: Options) {
    return this.#answer(
      'createProject',
      { ref, request },
      options,
      this.written,
    );
  }

  async createComputePool(ref: object, request: object, options?: Options) {
    return this.#answer(
      'createComputePool',
      { ref, request },
      options,
      this.written,
    );
  }

  async createAppDeployment(ref: object, request: object, options?: Options) {
    return this.#answer(
      'createAppDeployment',
      { ref, request },
      options,
      this.written,
    );
  }

  async deleteProject(ref: object, options?: Options) {
    return this.#answer('deleteProject', { ref }, options, this.written);
  }

  async deleteComputePool(ref: object, options?: Options) {
    return this.#answer('deleteComputePool', { ref }, options, this.written);
  }

  async deleteAppDeployment(ref: object, options?: Options) {
    return this.#answer('deleteAppDeployment', { ref }, options, this.written);
  }

  async getProject(ref: object, options?: Options) {
    return this.#read('getProject', ref, options) as Promise<ProjectView>;
  }

  async getComputePool(ref: object, options?: Options) {
    return this.#read(
      'getComputePool',
      ref,
      options,
    ) as Promise<ComputePoolView>;
  }

  async getAppDeployment(ref: object, options?: Options) {
    return this.#read(
      'getAppDeployment',
      ref,
      options,
    ) as Promise<DeploymentView>;
  }

  async getProjectAccess(ref: object, options?: Options) {
    return this.#answer('getProjectAccess', { ref }, options, {
      roles: [],
      allowed: this.allowed,
      adminGroups: ['vision-admins'],
      decidedBy: 'hub' as const,
    });
  }

  async previewProject(ref: object, request: object, options?: Options) {
    return this.#answer(
      'previewProject',
      { ref, request },
      options,
      this.previewed,
    );
  }

  async previewComputePool(ref: object, request: object, options?: Options) {
    return this.#answer(
      'previewComputePool',
      { ref, request },
      options,
      this.previewed,
    );
  }

  async previewAppDeployment(ref: object, request: object, options?: Options) {
    return this.#answer(
      'previewAppDeployment',
      { ref, request },
      options,
      this.previewed,
    );
  }

  async validateIntegration(request: object, options?: Options) {
    return this.#answer(
      'validateIntegration',
      { request },
      options,
      this.validation,
    );
  }

  async #read(method: keyof ActionApi, ref: object, options?: Options) {
    const view = this.views.length > 1 ? this.views.shift() : this.views[0];
    if (view && 'kind' in view && isFailure(view)) {
      this.#note(method, { ref }, options);
      throw PaletteAiError.of(view);
    }
    return this.#answer(method, { ref }, options, {
      ref: 'computePool:main/vision/vision-gpu',
      conditions: [],
      ...view,
    });
  }

  #answer<T>(
    method: keyof ActionApi,
    what: Pick<Sent, 'ref' | 'request'>,
    options: Options | undefined,
    answer: T,
  ): T {
    this.#note(method, what, options);
    const broken = this.#failure?.method ?? method;
    if (this.#failure && broken === method) {
      throw PaletteAiError.of(this.#failure.of);
    }
    return answer;
  }

  #note(
    method: keyof ActionApi,
    what: Pick<Sent, 'ref' | 'request'>,
    { token = '' }: Options = {},
  ): void {
    this.sent.push({ method, as: whoHas(token), ...what });
  }
}

type Options = PaletteAiRequestOptions;

function isFailure(
  view: Partial<ResourceView> | PaletteAiFailure,
): view is PaletteAiFailure {
  return !('conditions' in view);
}

function whoHas(token: string): Sent['as'] {
  if (token === '') {
    return 'nobody';
  }
  return token.includes('user:default/') ? 'person' : 'service';
}
