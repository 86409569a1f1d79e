import { createTranslationRef } from '@backstage/frontend-plugin-api';

/**
 * Texts of the components of this package.
 *
 * @public
 */
export const paletteAiReactTranslationRef = createTranslationRef({
  id: 'plugin.paletteai-react',
  messages: {
    states: {
      loading: 'Loading',
      retry: 'Try again',
      denied: {
        title: 'You do not have access',
        groups: 'Members of these groups can give you access: {{groups}}.',
        noGroups: 'Ask a Tenant admin for access.',
        portal:
          'The portal lacks permission on the hub. Ask a portal administrator.',
      },
      unreachable: {
        hubTitle: 'Hub {{hub}} cannot be reached',
        portalTitle: 'The PaletteAI backend cannot be reached',
        since:
          'Since {{since, datetime(dateStyle: medium; timeStyle: short)}}.',
        lastSnapshot:
          'Showing data from {{time, datetime(dateStyle: medium; timeStyle: short)}}.',
        tryAgain: 'The portal keeps retrying. You can also try again now.',
      },
      notFound: {
        title: 'Not found',
        description:
          'It was deleted, the name is wrong, or you are not a member of its Project.',
      },
      access: {
        title: 'Your permissions could not be loaded',
        description:
          'Some actions stay hidden until your permissions are known.',
      },
      error: {
        title: 'Loading failed',
        staleTitle: 'Refresh failed',
      },
      incomplete: {
        title: 'The list may be incomplete',
        source: 'Hub {{hub}}: {{reason}}.',
        sourceSince:
          'Hub {{hub}}, since {{since, datetime(dateStyle: medium; timeStyle: short)}}: {{reason}}.',
      },
    },
    lastUpdate: {
      text: 'Last updated {{time, datetime(timeStyle: medium)}}',
      polled:
        'Last updated {{time, datetime(timeStyle: medium)}}, updates every 30 seconds',
    },
    projectPicker: {
      label: 'Project',
      allProjects: 'All Projects',
      search: 'Search Projects',
      failed: 'Projects could not be loaded',
    },
    readiness: {
      ready: 'Ready',
      notReady: 'Not ready',
      deleting: 'Deleting',
      unknown: 'Unknown',
    },
  },
});
