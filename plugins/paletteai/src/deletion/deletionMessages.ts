/** Texts about deletions. */
export const deletionMessages = {
  cancel: 'Cancel',
  close: 'Close',
  pending: 'Deleting …',
  typeName: 'Type {{name}} to confirm',
  accepted: 'The hub accepted the deletion.',
  object: '{{kind}} {{name}}',
  outcome: '{{object}}: {{outcome}}',
  outcomeBecause: '{{object}}: {{outcome}}. {{message}}',
  counted: '{{noun}} ({{total}}): {{names}}',
  more: 'and {{more}} more',
  failed: 'It was not deleted',
  stopped: 'It was not deleted completely',
  advice: {
    groups: 'Members of these groups can do it: {{groups}}.',
    denied: 'Ask an administrator of the project to do it.',
    portal:
      'The portal itself lacks the right on the hub. Ask those who operate the portal.',
    unreachable:
      'It is not certain whether the hub got the request. Look at the state of the object once the hub can be reached, then try again.',
    notFound: 'It is gone already, or you are not a member of its project.',
    other: 'Try again. If that does not help, ask those who operate the hub.',
  },
  project: {
    title: 'Delete the project {{name}}?',
    confirm: 'Delete the project',
    warning:
      'The project and everything in it are deleted from hub {{hub}}. This cannot be undone.',
    contents: 'These go with it:',
  },
  computePool: {
    title: 'Delete the Compute Pool {{name}}?',
    confirm: 'Delete the pool',
    warning:
      'The pool is deleted from project {{project}} on hub {{hub}}. This cannot be undone.',
    inUse_one: 'One deployment runs on it.',
    inUse_other: '{{count}} deployments run on it.',
  },
  appDeployment: {
    title: 'Delete the app deployment {{name}}?',
    confirm: 'Delete the app',
    warning:
      'The app is deleted from project {{project}} on hub {{hub}}. This cannot be undone. These go with it:',
    objects_one: 'One resource on the cluster',
    objects_other: '{{count}} resources on the cluster',
    endpoint: 'The endpoint {{url}}, which stops to answer',
    dedicated: 'The dedicated Compute Pool that was made for it',
  },
} as const;
