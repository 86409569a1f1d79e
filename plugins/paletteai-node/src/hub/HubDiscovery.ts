import { KindDefinition } from '@paletteai/backstage-plugin-paletteai-common';
import { z } from 'zod';
import { hubErrorFromResponse } from './errors/hubErrorFromResponse';
import { HubNotFoundError, HubUnavailableError } from './errors/HubErrors';
import { groupVersionPath } from './resourcePath';
import { HubTransport } from './transport/HubTransport';

const resourceListSchema = z.looseObject({
  resources: z.array(
    z.looseObject({
      name: z.string(),
      kind: z.string(),
      namespaced: z.boolean(),
    }),
  ),
});

/**
 * Finds under which path the hub serves a kind. What was found is kept; what was not is asked
 * again, as kinds may be added.
 */
export class HubDiscovery {
  readonly #hub: string;
  readonly #transport: HubTransport;
  readonly #kinds = new Map<string, KindDefinition>();

  private constructor(hub: string, transport: HubTransport) {
    this.#hub = hub;
    this.#transport = transport;
  }

  static create(hub: string, transport: HubTransport): HubDiscovery {
    return new HubDiscovery(hub, transport);
  }

  async kindOf(
    object: { readonly apiVersion: string; readonly kind: string },
    signal?: AbortSignal,
  ): Promise<KindDefinition> {
    const key = `${object.apiVersion}/${object.kind}`;
    const known = this.#kinds.get(key);
    if (known) {
      return known;
    }
    const slash = object.apiVersion.lastIndexOf('/');
    const groupVersion = {
      group: slash < 0 ? '' : object.apiVersion.slice(0, slash),
      version: object.apiVersion.slice(slash + 1),
    };
    await this.#load(groupVersion, object.apiVersion, signal);
    const found = this.#kinds.get(key);
    if (!found) {
      throw new HubNotFoundError(
        `The hub "${this.#hub}" does not serve the kind ${object.kind} of ${
          object.apiVersion
        }`,
        'kind',
      );
    }
    return found;
  }

  async #load(
    groupVersion: { group: string; version: string },
    apiVersion: string,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const response = await this.#transport.request({
      method: 'GET',
      path: groupVersionPath(groupVersion),
      signal,
    });
    const action = `discover the kinds of ${apiVersion}`;
    if (response.statusCode !== 200) {
      throw hubErrorFromResponse(response, { hub: this.#hub, action });
    }
    for (const resource of this.#parse(response.text, action)) {
      // Subresources, such as "projects/status", are listed too.
      if (!resource.name.includes('/')) {
        this.#kinds.set(`${apiVersion}/${resource.kind}`, {
          ...groupVersion,
          kind: resource.kind,
          plural: resource.name,
          namespaced: resource.namespaced,
        });
      }
    }
  }

  #parse(text: string, action: string) {
    try {
      return resourceListSchema.parse(JSON.parse(text)).resources;
    } catch {
      throw new HubUnavailableError(
        `Could not ${action} on the hub "${
          this.#hub
        }": its response is malformed`,
        'malformed',
      );
    }
  }
}
