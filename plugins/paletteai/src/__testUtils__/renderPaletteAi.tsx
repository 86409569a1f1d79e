import {
  AppRootElementBlueprint,
  createFrontendPlugin,
  FrontendFeature,
} from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import {
  type CatalogApi,
  catalogApiRef,
} from '@backstage/plugin-catalog-react';
import { paletteAiApiRef } from '@paletteai/backstage-plugin-paletteai-react';
import {
  FakePaletteAiApi,
  forgetFetched,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { useLocation } from 'react-router-dom';
import paletteAiPlugin from '../plugin';
import {
  catalogEntityRouteRef,
  rootRouteRef,
  templateRouteRef,
  templatesRouteRef,
} from '../routes';

afterEach(forgetFetched);

/** Shows where the portal is, to look it up as `url`. */
function Url() {
  const { pathname, search } = useLocation();
  return <output data-testid="url">{pathname + search}</output>;
}

const url = AppRootElementBlueprint.make({
  name: 'url',
  params: { element: <Url /> },
});

/** Opens a page of the plugin in a portal with only this plugin and the given ones. */
export function renderPaletteAi(
  api: FakePaletteAiApi,
  path: string,
  otherPlugins: FrontendFeature[] = [],
  catalogApi?: CatalogApi,
) {
  const slimPlugin = createFrontendPlugin({
    pluginId: 'paletteai',
    routes: { root: rootRouteRef },
    externalRoutes: {
      templates: templatesRouteRef,
      template: templateRouteRef,
      catalogEntity: catalogEntityRouteRef,
    },
    extensions: [
      paletteAiPlugin.getExtension('page:paletteai'),
      paletteAiPlugin.getExtension('plugin-wrapper:paletteai'),
    ],
  });
  renderTestApp({
    features: [slimPlugin, ...otherPlugins],
    extensions: [url],
    initialRouteEntries: [path],
    apis: [
      [paletteAiApiRef, api],
      ...(catalogApi ? [[catalogApiRef, catalogApi] as const] : []),
    ],
  });
}
