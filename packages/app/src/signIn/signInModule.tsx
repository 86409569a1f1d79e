import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { SignInPageBlueprint } from '@backstage/plugin-app-react';
import { paletteaiAuthApi } from './paletteaiAuthApi';

const signInPage = SignInPageBlueprint.make({
  params: {
    loader: async () => {
      const { PortalSignInPage } = await import('./PortalSignInPage');
      return PortalSignInPage;
    },
  },
});

/** The page on which people sign in to the portal, and what it signs in with. */
export const signInModule = createFrontendModule({
  pluginId: 'app',
  extensions: [signInPage, paletteaiAuthApi],
});
