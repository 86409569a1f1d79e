import { KindDefinition } from '@paletteai/backstage-plugin-paletteai-common';
import { z } from 'zod';
import { hubErrorFromResponse } from '../hub/errors/hubErrorFromResponse';
import { groupVersionPath } from '../hub/resourcePath';
import { HubTransport } from '../hub/transport/HubTransport';
import { MalformedAnswerError } from './answers';
import { KindAvailability } from './ReflectorState';

const resourceListSchema = z.looseObject({
  kind: z.literal('APIResourceList'),
  resources: z.array(z.looseObject({ name: z.string() })),
});

const groupListSchema = z.looseObject({
  kind: z.literal('APIGroupList'),
  groups: z.array(
    z.looseObject({
      name: z.string(),
      versions: z.array(z.looseObject({ version: z.string() })),
    }),
  ),
});

/** A group has two or three versions; more are not asked about. */
const MAX_VERSIONS = 10;

/**
 * Asks a hub whether it serves a kind, and if not, in which other versions. A mere 404 is not taken
 * for "no", as a proxy may have given it: the hub must say which groups it has instead.
 */
export async function checkKind(
  transport: HubTransport,
  hub: string,
  kind: KindDefinition,
  signal: AbortSignal,
): Promise<KindAvailability> {
  const { group, plural } = kind;
  const action = `check whether ${plural} are served`;
  const get = async <T>(
    path: string,
    schema: z.ZodType<T>,
  ): Promise<T | undefined> => {
    const answer = await transport.request({ method: 'GET', path, signal });
    if (answer.statusCode === 200) {
      return parse(answer.text, schema);
    }
    const isNotFound = answer.statusCode === 404 && path !== '/apis';
    if (!isNotFound) {
      throw hubErrorFromResponse(answer, { hub, action });
    }
    return undefined;
  };
  const isServedAs = async (version: string): Promise<boolean> => {
    const path = groupVersionPath({ group, version });
    const list = await get(path, resourceListSchema);
    return list?.resources.some(({ name }) => name === plural) ?? false;
  };

  if (await isServedAs(kind.version)) {
    return { served: true };
  }
  const groups = await get('/apis', groupListSchema);
  const versions = groups?.groups
    .find(({ name }) => name === group)
    ?.versions.map(({ version }) => version)
    .filter(version => version !== kind.version)
    .slice(0, MAX_VERSIONS);
  const otherVersions: string[] = [];
  for (const version of versions ?? []) {
    if (await isServedAs(version)) {
      otherVersions.push(version);
    }
  }
  return {
    served: false,
    otherVersions,
    message:
      otherVersions.length > 0
        ? `The hub serves ${plural} as ${otherVersions.join(
            ', ',
          )}, which this release cannot read; it reads ${kind.version}`
        : `The hub does not serve ${plural}`,
  };
}

function parse<T>(text: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new MalformedAnswerError('the discovery document is malformed');
  }
}
