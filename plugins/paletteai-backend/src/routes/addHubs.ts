import { hubReadPermission } from '@paletteai/backstage-plugin-paletteai-common';
import { AccessDeniedError } from '../errors/AccessDeniedError';
import { hubView } from '../hubs/hubView';
import type { AnyRequest } from '../identity/CallerReader';
import type { RouteContext } from './RouteContext';

/** Shows how the hubs are doing. */
export function addHubs(context: RouteContext): void {
  const { router, audit, authorizer, callers, snapshots, compatibility } =
    context;

  async function authorize(request: AnyRequest): Promise<void> {
    const caller = await callers.reader(request);
    if (!(await authorizer.isAllowed(caller, hubReadPermission))) {
      throw AccessDeniedError.create(
        `The permission policy of the portal denies you this permission (${hubReadPermission.name})`,
      );
    }
  }

  router.get('/hubs', async (request, response) => {
    await audit.whenDenied(request, { eventId: 'hub-list', meta: {} }, () =>
      authorize(request),
    );
    response.json({
      items: snapshots
        .hubs()
        .map(hub => hubView(hub, compatibility.known(hub))),
    });
  });

  router.get('/hubs/:hub', async (request, response) => {
    const { hub } = request.params;
    await audit.whenDenied(
      request,
      { eventId: 'hub-read', meta: { hub } },
      () => authorize(request),
    );
    const found = snapshots.hub(hub);
    response.json(hubView(found, await compatibility.check(found)));
  });
}
