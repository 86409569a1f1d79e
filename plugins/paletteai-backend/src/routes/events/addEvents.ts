import {
  computeConfigReadPermission,
  computePoolReadPermission,
  computeReadPermission,
  KINDS,
  profileBundleReadPermission,
  projectReadPermission,
  settingsReadPermission,
  appDeploymentReadPermission,
} from '@paletteai/backstage-plugin-paletteai-common';
import { readObjectEvents } from './readObjectEvents';
import { namespaceToRead } from '../inProject/readInProject';
import type { RouteContext } from '../RouteContext';

const PERMISSIONS = {
  project: projectReadPermission,
  compute: computeReadPermission,
  computeConfig: computeConfigReadPermission,
  computePool: computePoolReadPermission,
  profileBundle: profileBundleReadPermission,
  aiWorkload: appDeploymentReadPermission,
  settings: settingsReadPermission,
};

/** Shows what happened to an object. */
export function addEvents(context: RouteContext): void {
  context.router.get(
    '/hubs/:hub/projects/:project/events',
    async (request, response) => {
      const { kind, name } = request.query;
      const { hub, namespace } = await namespaceToRead(
        context,
        request,
        request.params,
        { eventId: 'event-list', permission: PERMISSIONS[kind] },
      );
      // Events come and go too fast to be watched, so they are read when someone looks. The portal's account
      // reads them: anyone who can see the object can see its events.
      const items = await readObjectEvents(hub.client(), {
        kind: KINDS[kind].kind,
        namespace,
        name,
      });
      response.json({ items });
    },
  );
}
