import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { NavContentBlueprint } from '@backstage/plugin-app-react';
import { PortalSidebar } from './PortalSidebar';

const navigation = NavContentBlueprint.make({
  params: { component: PortalSidebar },
});

/** The bar at the side of every page. */
export const navigationModule = createFrontendModule({
  pluginId: 'app',
  extensions: [navigation],
});
