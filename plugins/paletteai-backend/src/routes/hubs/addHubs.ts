import { hubReadPermission } from '@paletteai/backstage-plugin-paletteai-common';
import { AccessDeniedError } from '../../errors/AccessDeniedError';
import { hubView } from './hubView';
import type { AnyRequest, Caller } from '../../identity/Caller';
import type { RouteContext } from '../RouteContext';

/** Shows how the hubs are doing. */
export function addHubs(context: RouteContext): void {
  const { router, audit, authorizer, callers, identities, snapshots } = context;
  const { compatibility } = context;

  async function authorize(request: AnyRequest): Promise<Caller> {
    const caller = await callers.reader(request);
    if (!(await authorizer.isAllowed(caller, hubReadPermission))) {
      throw AccessDeniedError.create(
        `The permission policy of the portal denies you this permission (${hubReadPermission.name})`,
      );
    }
    return caller;
  }

  router.get('/hubs', async (request, response) => {
    const caller = await audit.whenDenied(
      request,
      { eventId: 'hub-list', meta: {} },
      () => authorize(request),
    );
    response.json({
      items: snapshots
        .hubs()
        .map(hub =>
          hubView(
            hub,
            compatibility.known(hub),
            identities.problems(caller, hub),
          ),
        ),
    });
  });

  router.get('/hubs/:hub', async (request, response) => {
    const { hub } = request.params;
    const caller = await audit.whenDenied(
      request,
      { eventId: 'hub-read', meta: { hub } },
      () => authorize(request),
    );
    const found = snapshots.hub(hub);
    response.json(
      hubView(
        found,
        await compatibility.check(found),
        identities.problems(caller, found),
      ),
    );
  });
}
