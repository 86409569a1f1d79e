import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';

const firstSteps = HomePageWidgetBlueprint.make({
  name: 'first-steps',
  params: {
    name: 'FirstSteps',
    title: 'First steps',
    description: 'First steps in this portal',
    components: async () => {
      const { FirstSteps } = await import('./FirstSteps');
      return { Content: FirstSteps };
    },
  },
});

/** What the portal adds to the home page. */
export const homeModule = createFrontendModule({
  pluginId: 'home',
  extensions: [firstSteps],
});
