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
        title: 'You may not see this',
        groups: 'Members of these groups can give you access: {{groups}}.',
        noGroups: 'Ask an administrator of your PaletteAI tenant for access.',
        portal:
          'The portal itself lacks the right on the hub. Ask those who operate the portal.',
      },
      unreachable: {
        hubTitle: 'Hub {{hub}} cannot be reached',
        portalTitle: 'The PaletteAI backend of the portal cannot be reached',
        since:
          'Since {{since, datetime(dateStyle: medium; timeStyle: short)}}.',
        lastPicture:
          'Shown is what was known at {{time, datetime(dateStyle: medium; timeStyle: short)}}.',
        tryAgain: 'The portal keeps trying. You can try again now.',
      },
      notFound: {
        title: 'This does not exist',
        description:
          'It was deleted, its name is wrong, or you are not a member of its project.',
      },
      access: {
        title: 'What you may do here could not be loaded',
        description:
          'Actions that need a right are not offered until it is known.',
      },
      error: {
        title: 'This could not be loaded',
        staleTitle: 'This could not be brought up to date',
      },
      incomplete: {
        title: 'The list may lack something',
        source: 'Hub {{hub}}: {{reason}}.',
        sourceSince:
          'Hub {{hub}}, since {{since, datetime(dateStyle: medium; timeStyle: short)}}: {{reason}}.',
      },
    },
    lastUpdate: {
      text: 'Last update {{time, datetime(timeStyle: medium)}}',
    },
    projectPicker: {
      label: 'Project',
      allProjects: 'All Projects',
      search: 'Search projects',
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
