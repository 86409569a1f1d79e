import type { Client } from 'openapi-fetch';
import type * as z from 'zod/v4';
import { assertSendableKey } from '../remote/assertSendableKey';
import { createRemoteClient } from '../remote/createRemoteClient';
import { dataOf } from '../remote/dataOf';
import { remoteBaseUrl } from '../remote/remoteBaseUrl';
import { RemoteLimits } from '../remote/createRemoteFetch';
import { RemoteEnvironment } from '../remote/RemoteEnvironment';
import type { paths } from './generated/api';
import { PaletteConnection } from './PaletteConnection';
import { paletteProfile } from './paletteProfile';

/** The typed requests of one connection, as the parts of `PaletteClient` need them. */
export class PaletteApi {
  readonly http: Client<paths>;

  private constructor(http: Client<paths>) {
    this.http = http;
  }

  static create(
    connection: PaletteConnection,
    environment: RemoteEnvironment,
    limits: RemoteLimits = {},
  ): PaletteApi {
    const { apiKey, host, tls = {} } = connection;
    assertSendableKey(apiKey, paletteProfile.title);
    return new PaletteApi(
      createRemoteClient<paths>(
        remoteBaseUrl(host, paletteProfile.title),
        { ApiKey: apiKey },
        {
          profile: paletteProfile,
          environment,
          tls,
          secrets: [apiKey],
          ...limits,
        },
      ),
    );
  }

  async data<T>(
    answer: Promise<{ data?: T }>,
    shape?: z.ZodType,
  ): Promise<NonNullable<T>> {
    return dataOf(answer, paletteProfile, shape);
  }
}

/** The header that sets the scope. Never left out: Palette then answers 403 or an empty list. */
export function inProject(projectUid: string): { ProjectUid: string } {
  return { ProjectUid: projectUid };
}
