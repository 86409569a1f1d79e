import {
  createFrontendPlugin,
  FrontendFeature,
} from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { paletteAiApiRef } from '@paletteai/backstage-plugin-paletteai-react';
import {
  FakePaletteAiApi,
  forgetFetched,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import paletteAiPlugin from '../plugin';
import { rootRouteRef, templatesRouteRef } from '../routes';

afterEach(forgetFetched);

/** Opens a page of the plugin in a portal that has nothing but it and what is given. */
export function renderPaletteAi(
  api: FakePaletteAiApi,
  path: string,
  otherPlugins: FrontendFeature[] = [],
) {
  const slimPlugin = createFrontendPlugin({
    pluginId: 'paletteai',
    routes: { root: rootRouteRef },
    externalRoutes: { templates: templatesRouteRef },
    extensions: [
      paletteAiPlugin.getExtension('page:paletteai'),
      paletteAiPlugin.getExtension('plugin-wrapper:paletteai'),
    ],
  });
  renderTestApp({
    features: [slimPlugin, ...otherPlugins],
    initialRouteEntries: [path],
    apis: [[paletteAiApiRef, api]],
  });
}
