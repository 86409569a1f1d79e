import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import { hubErrorFromResponse } from './errors/hubErrorFromResponse';
import { HubUnavailableError } from './errors/HubErrors';
import { HubIdentity } from './HubIdentity';
import {
  HubRequest,
  HubResponse,
  HubTransport,
} from './transport/HubTransport';

/** What an error says about a request. */
export interface RequestPurpose {
  /** To follow "could not": `read Project "a"`. */
  readonly action: string;
  readonly secrets?: readonly string[];
}

export interface HubAnswer {
  readonly object: KubernetesObject;
  readonly statusCode: number;
  readonly headers: HubResponse['headers'];
}

/** Sends requests as one identity and turns anything but success into an error of the hub. */
export class HubRequester {
  readonly hub: string;
  readonly identity: HubIdentity | undefined;
  readonly #transport: HubTransport;

  private constructor(
    hub: string,
    transport: HubTransport,
    identity: HubIdentity | undefined,
  ) {
    this.hub = hub;
    this.#transport = transport;
    this.identity = identity;
  }

  static create(
    hub: string,
    transport: HubTransport,
    identity?: HubIdentity,
  ): HubRequester {
    return new HubRequester(hub, transport, identity);
  }

  async send(request: HubRequest, purpose: RequestPurpose): Promise<HubAnswer> {
    const response = await this.#transport.request({
      ...request,
      identity: this.identity,
    });
    if (response.statusCode < 200 || response.statusCode > 299) {
      throw hubErrorFromResponse(response, {
        hub: this.hub,
        identity: this.identity,
        ...purpose,
      });
    }
    return {
      object: this.#parse(response.text, purpose),
      statusCode: response.statusCode,
      headers: response.headers,
    };
  }

  #parse(text: string, purpose: RequestPurpose): KubernetesObject {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      value = undefined;
    }
    if (!isKubernetesAnswer(value)) {
      throw new HubUnavailableError(
        `Could not ${purpose.action} on the hub "${this.hub}": its response is not a Kubernetes object. What to do: check that the URL belongs to an API server.`,
        'malformed',
      );
    }
    return value;
  }
}

/** Every answer of the API has a kind, and metadata, which may be empty. */
function isKubernetesAnswer(value: unknown): value is KubernetesObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    typeof value.kind === 'string' &&
    'metadata' in value &&
    typeof value.metadata === 'object' &&
    value.metadata !== null
  );
}
