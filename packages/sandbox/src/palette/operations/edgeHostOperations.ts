import {
  noContent,
  ok,
  ProjectOperation,
  PaletteTools,
} from '../http/PaletteOperation';
import { page } from '../http/page';
import { PaletteFailure } from '../model/PaletteFailure';
import { EdgeHostRecord, ProjectRecord } from '../model/records';
import { checkSort, matchesSearch } from '../search/matchesSearch';
import {
  edgeHostProperties,
  edgeHostSummary,
  edgeHostView,
} from '../views/edgeHostView';
import { tagsOf } from '../views/tags';

const sortFields = [
  'name',
  'state',
  'healthState',
  'creationTimestamp',
  'lastModifiedTimestamp',
];

/** The inventory of machines. @internal */
export const edgeHostOperations: readonly ProjectOperation[] = [
  {
    method: 'post',
    path: '/v1/dashboard/edgehosts/search',
    scope: 'project',
    withoutProject: 'empty',
    permission: 'edgehost.list',
    handle({ query, body }, tools, project) {
      const { world } = tools;
      const search = tools.bodies.read('Search', body);
      checkSort(search, sortFields);
      world.settle();
      const found = world.store
        .edgeHosts(project.uid)
        .filter(host => matchesSearch(search, edgeHostProperties(host, world)));
      const { items, listmeta } = page(found, query, { tooLarge: 'refuse' });
      return ok({
        items:
          items?.map(host => edgeHostSummary(host, project, world)) ?? null,
        listmeta,
      });
    },
  },
  {
    method: 'get',
    path: '/v1/dashboard/edgehosts/search/schema',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'edgehost.list',
    handle: () =>
      ok({
        schema: {
          properties: [
            property('name', 'Name'),
            property('tags', 'Tags'),
            property('state', 'State', ['ready', 'unpaired', 'in-use']),
            property('healthState', 'Health', ['healthy', 'unhealthy']),
            property('architecture', 'Architecture', ['amd64', 'arm64']),
          ],
        },
      }),
  },
  {
    method: 'get',
    path: '/v1/edgehosts/metadata',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'edgehost.list',
    handle({ query }, { world }, project) {
      world.settle();
      const unusedOnly = query.get('quickFilter') === 'unusedEdgeHosts';
      const hosts = world.store
        .edgeHosts(project.uid)
        .map(host => ({
          uid: host.uid,
          name: host.name,
          archType: host.device.archType,
          edgeHostType: 'edge-native',
          healthState: world.healthOf(host).state,
          state: world.useOf(host).state,
        }))
        .filter(({ state }) => !unusedOnly || state !== 'in-use');
      return ok({ edgeHosts: hosts.length > 0 ? hosts : null });
    },
  },
  {
    method: 'get',
    path: '/v1/edgehosts/tags',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'edgehost.list',
    handle(_request, { world }, project) {
      const tags = world.store
        .edgeHosts(project.uid)
        .flatMap(({ labels }) => tagsOf(labels));
      return ok({ tags: [...new Set(tags)].sort() });
    },
  },
  {
    method: 'get',
    path: '/v1/edgehosts/:uid',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'edgehost.get',
    handle({ parameters }, tools, project) {
      const host = findEdgeHost(parameters.uid, tools, project);
      tools.world.settle();
      return ok(edgeHostView(host, project, tools.world));
    },
  },
  {
    method: 'put',
    path: '/v1/edgehosts/:uid/meta',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'edgehost.update',
    handle({ parameters, body }, tools, project) {
      const host = findEdgeHost(parameters.uid, tools, project);
      const { metadata } = tools.bodies.read('MetadataChange', body);
      tools.world.store.putEdgeHost({
        ...host,
        name: metadata.name ?? host.name,
        // The whole map is replaced: what is left out is gone.
        labels: metadata.labels ?? {},
      });
      return noContent;
    },
  },
];

function findEdgeHost(
  uid: string,
  { world }: PaletteTools,
  project: ProjectRecord,
): EdgeHostRecord {
  const host = world.store.edgeHost(uid);
  if (!host || host.projectUid !== project.uid) {
    throw PaletteFailure.application(
      404,
      'EdgeHostDeviceNotRegistered',
      `edge host '${uid}' is not registered`,
    );
  }
  return host;
}

function property(name: string, displayName: string, values?: string[]) {
  return {
    name,
    displayName,
    type: 'string',
    enum: values ?? null,
    isDeprecated: false,
  };
}
