import { identifier, PaletteState } from '../../palette';
import { demoKeys } from '../demoKeys';
import { demoTenants } from '../organisation/demoOrganisation';
import { demoClusters } from './demoClusters';
import { demoEdgeHosts, paletteProjectUid } from './demoEdgeHosts';
import { demoProfiles } from './demoProfiles';

const day = 86_400_000;

/** What Palette knows at the start of the demo. @internal */
export function demoPalette(now: number): PaletteState {
  return {
    apiKeys: demoTenants.map(({ orgName }) => ({
      key: demoKeys.palette(orgName),
      userUid: identifier('palette-user', orgName),
      tenantUid: identifier('palette-tenant', orgName),
      orgName,
      projectUids: 'all',
      active: true,
    })),
    projects: demoTenants.flatMap(tenant =>
      paletteProjectsOf(tenant.projects).map(name => ({
        uid: paletteProjectUid(name),
        name,
        tenantUid: identifier('palette-tenant', tenant.orgName),
        labels: {},
        createdAt: now - 300 * day,
      })),
    ),
    edgeHosts: demoEdgeHosts(now),
    profiles: demoProfiles(now),
    clusters: demoClusters(now),
    events: [],
    serial: 0,
  };
}

function paletteProjectsOf(
  projects: ReadonlyArray<{ readonly paletteProject: string }>,
): string[] {
  return [...new Set(projects.map(({ paletteProject }) => paletteProject))];
}
