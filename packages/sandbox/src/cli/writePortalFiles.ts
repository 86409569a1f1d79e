import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { organisationEntities } from '../demo';
import { Sandbox } from '../Sandbox';
import { HubServer, renderPortalConfig } from './renderPortalConfig';

/**
 * Writes the files that a portal on this machine starts with: its configuration, and the people
 * of the demo for its catalog.
 * @internal
 */
export function writePortalFiles(
  portalConfig: string,
  sandbox: Sandbox,
  hub?: HubServer,
): void {
  const organisation = resolve(
    join(dirname(portalConfig), 'organisation.sandbox.yaml'),
  );
  writeFileSync(
    organisation,
    organisationEntities(sandbox.users)
      .map(entity => stringify(entity))
      .join('---\n'),
  );
  // Readable only by the user who started the sandbox, since it holds credentials.
  writeFileSync(
    portalConfig,
    renderPortalConfig(sandbox, { hub, organisation }),
    { mode: 0o600 },
  );
}
