import {
  projectCreatePermission,
  tenantReadPermission,
} from '@paletteai/backstage-plugin-paletteai-common';
import { matchesSearch, matchesStatus } from '../../lists/filters';
import { pageOf } from '../../lists/pageOf';
import { readSources } from '../../lists/readSources';
import type { RouteContext } from '../RouteContext';

const SORT_FIELDS = {
  name: 'name',
  displayName: 'displayName',
  hub: 'hub',
  status: 'readiness',
  createdAt: 'createdAt',
} as const;

/** Lists tenants, shows one, and says what the caller may do in it. */
export function addTenants(context: RouteContext): void {
  const { router, access, audit, authorized, callers, snapshots } = context;

  router.get('/tenants', async (request, response) => {
    const { cursor, limit, order, ...query } = request.query;
    const page = await audit.whenDenied(
      request,
      { eventId: 'tenant-list', meta: { hub: query.hub ?? null } },
      async () => {
        const caller = await callers.reader(request);
        const { hubs, incomplete } = await readSources(
          snapshots,
          ['project', 'tenant'],
          query.hub,
        );
        const lists = await Promise.all(
          hubs.map(hub =>
            authorized.tenants(caller, hub, tenantReadPermission),
          ),
        );
        const field = SORT_FIELDS[query.orderField ?? 'displayName'];
        return {
          ...pageOf(
            lists
              .flat()
              .filter(
                tenant =>
                  matchesSearch(tenant, query.search) &&
                  matchesStatus(tenant, query.status),
              ),
            tenant => tenant[field] ?? '',
            { cursor, limit, order },
            JSON.stringify(['tenants', query, order ?? 'asc']),
          ),
          incomplete,
        };
      },
    );
    response.json(page);
  });

  router.get('/hubs/:hub/tenants/:tenant', async (request, response) => {
    const { hub, tenant } = request.params;
    const found = await audit.whenDenied(
      request,
      { eventId: 'tenant-read', meta: { hub, tenant } },
      async () =>
        authorized.tenant(
          await callers.reader(request),
          { hub, tenant },
          tenantReadPermission,
        ),
    );
    response.json(found.tenant);
  });

  router.get('/hubs/:hub/tenants/:tenant/access', async (request, response) => {
    const { hub, tenant } = request.params;
    const found = await audit.whenDenied(
      request,
      { eventId: 'tenant-access-read', meta: { hub, tenant } },
      async () => {
        const person = await callers.person(request);
        const visible = await authorized.tenant(
          person,
          { hub, tenant },
          tenantReadPermission,
        );
        const mayCreate = await authorized
          .tenants(person, visible.hub, projectCreatePermission)
          .then(
            allowed => allowed.some(({ ref }) => ref === visible.tenant.ref),
            () => false,
          );
        return access.inTenant(person, visible, mayCreate);
      },
    );
    response.json(found);
  });
}
