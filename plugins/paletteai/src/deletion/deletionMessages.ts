/** Texts about deletions. */
export const deletionMessages = {
  cancel: 'Cancel',
  close: 'Close',
  pending: 'Deleting…',
  typeName: 'Type {{name}} to confirm',
  accepted: 'Deletion started.',
  object: '{{kind}} {{name}}',
  outcome: '{{object}}: {{outcome}}',
  outcomeBecause: '{{object}}: {{outcome}}. {{message}}',
  counted: '{{noun}} ({{total}}): {{names}}',
  more: 'and {{more}} more',
  failed: 'Deletion failed',
  stopped: 'Deletion incomplete',
  advice: {
    groups: 'Members of these groups can do this: {{groups}}.',
    denied: 'Ask a Project admin to delete it.',
    portal:
      'The portal lacks permission on the hub. Ask a portal administrator.',
    unreachable:
      'The hub may or may not have received the request. Once it can be reached again, check whether the object still exists before you try again.',
    notFound:
      'It has already been deleted, or you are not a member of its Project.',
    other: 'Try again. If the problem persists, ask a hub administrator.',
  },
  project: {
    title: 'Delete Project {{name}}?',
    confirm: 'Delete Project',
    warning:
      'The Project and everything in it will be deleted from hub {{hub}}. This cannot be undone.',
    contents: 'The following will be deleted:',
  },
  computePool: {
    title: 'Delete Compute Pool {{name}}?',
    confirm: 'Delete Compute Pool',
    warning:
      'The Compute Pool will be deleted from Project {{project}} on hub {{hub}}. This cannot be undone.',
    inUse_one: 'One deployment is running on it.',
    inUse_other: '{{count}} deployments are running on it.',
  },
  appDeployment: {
    title: 'Delete App Deployment {{name}}?',
    confirm: 'Delete App Deployment',
    warning:
      'The App Deployment will be deleted from Project {{project}} on hub {{hub}}. This cannot be undone. The following will be deleted with it:',
    objects_one: 'One resource on the cluster',
    objects_other: '{{count}} resources on the cluster',
    endpoint: 'The endpoint {{url}}',
    dedicated: 'Its dedicated Compute Pool',
  },
} as const;
