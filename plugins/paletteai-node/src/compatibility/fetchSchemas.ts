import { z } from 'zod';
import { hubErrorFromResponse } from '../hub/errors/hubErrorFromResponse';
import { HubUnavailableError } from '../hub/errors/HubErrors';
import { HubTransport } from '../hub/transport/HubTransport';
import { isSchema, Schema } from './declaresField';

/** The schemas of one group and version. */
export interface KindSchemas {
  readonly kinds: ReadonlyMap<string, Schema>;
  readonly components: Schema;
}

const documentSchema = z.looseObject({
  components: z.looseObject({
    schemas: z.record(z.string(), z.unknown()).optional(),
  }),
});

/** @returns undefined if the hub does not serve the group and version */
export async function fetchSchemas(
  hub: { hub: string; transport: HubTransport; signal?: AbortSignal },
  apiVersion: string,
): Promise<KindSchemas | undefined> {
  const action = `read the schemas of ${apiVersion}`;
  const isCore = !apiVersion.includes('/');
  const response = await hub.transport.request({
    method: 'GET',
    path: `/openapi/v3/${isCore ? 'api' : 'apis'}/${apiVersion}`,
    signal: hub.signal,
  });
  if (response.statusCode === 404) {
    return undefined;
  }
  if (response.statusCode !== 200) {
    throw hubErrorFromResponse(response, { hub: hub.hub, action });
  }
  const components = parseComponents(response.text);
  if (!components) {
    throw new HubUnavailableError(
      `Could not ${action} on the hub "${hub.hub}": its response is malformed`,
      'malformed',
    );
  }
  const kinds = new Map<string, Schema>();
  for (const schema of Object.values(components).filter(isSchema)) {
    for (const kind of kindsOf(schema, apiVersion)) {
      kinds.set(kind, schema);
    }
  }
  return { kinds, components };
}

function parseComponents(text: string): Schema | undefined {
  try {
    return documentSchema.parse(JSON.parse(text)).components.schemas ?? {};
  } catch {
    return undefined;
  }
}

function kindsOf(schema: Schema, apiVersion: string): string[] {
  const identities = schema['x-kubernetes-group-version-kind'];
  return (Array.isArray(identities) ? identities : [])
    .filter(
      ({ group, version }) =>
        (group ? `${group}/${version}` : version) === apiVersion,
    )
    .map(({ kind }) => String(kind));
}
