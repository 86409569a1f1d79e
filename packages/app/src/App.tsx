import { createApp } from '@backstage/frontend-defaults';
import { homeModule } from './home';
import { navigationModule } from './navigation';
import { themeModule } from './theme';

/** The portal; plugins are found among the dependencies of this package (`app.packages: all`). */
export const app = createApp({
  features: [homeModule, navigationModule, themeModule],
});
