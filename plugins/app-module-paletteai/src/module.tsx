import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { SignInPageBlueprint } from '@backstage/plugin-app-react';
import { paletteaiAuthApi } from './signIn/paletteaiAuthApi';

const signInPage = SignInPageBlueprint.make({
  params: {
    loader: async () => {
      const { PaletteAiSignInPage } = await import(
        './signIn/PaletteAiSignInPage'
      );
      return PaletteAiSignInPage;
    },
  },
});

/**
 * The page on which people sign in to the portal with the identity provider that PaletteAI trusts,
 * in place of the portal's own. `paletteai.signIn` says what else it offers.
 *
 * @public
 */
const appModulePaletteAi = createFrontendModule({
  pluginId: 'app',
  extensions: [signInPage, paletteaiAuthApi],
});

export default appModulePaletteAi;
