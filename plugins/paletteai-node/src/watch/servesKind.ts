import { KindDefinition } from '@paletteai/backstage-plugin-paletteai-common';
import { z } from 'zod';
import { hubErrorFromResponse } from '../hub/errors/hubErrorFromResponse';
import { groupVersionPath } from '../hub/resourcePath';
import { HubTransport } from '../hub/transport/HubTransport';
import { MalformedAnswerError } from './MalformedAnswerError';

const resourceListSchema = z.looseObject({
  kind: z.literal('APIResourceList'),
  resources: z.array(z.looseObject({ name: z.string() })),
});

const groupListSchema = z.looseObject({
  kind: z.literal('APIGroupList'),
  groups: z.array(z.looseObject({ name: z.string() })),
});

/**
 * Asks a hub whether it serves a kind. A mere 404 is not taken for "no", as a proxy may have
 * given it: the hub must say which groups it has instead.
 */
export async function servesKind(
  transport: HubTransport,
  hub: string,
  kind: KindDefinition,
  signal: AbortSignal,
): Promise<boolean> {
  const get = (path: string) =>
    transport.request({ method: 'GET', path, signal });
  const resources = await get(groupVersionPath(kind));
  if (resources.statusCode === 200) {
    return parse(resources.text, resourceListSchema).resources.some(
      resource => resource.name === kind.plural,
    );
  }
  const context = { hub, action: `check whether ${kind.plural} are served` };
  if (resources.statusCode !== 404) {
    throw hubErrorFromResponse(resources, context);
  }
  const groups = await get('/apis');
  if (groups.statusCode !== 200) {
    throw hubErrorFromResponse(groups, context);
  }
  parse(groups.text, groupListSchema);
  return false;
}

function parse<T>(text: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new MalformedAnswerError('the discovery document is malformed');
  }
}
