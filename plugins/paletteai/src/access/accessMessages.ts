/** Texts about what the person may do. */
export const accessMessages = {
  projectGroups:
    'Members of these groups can do it, and can give you the right: {{groups}}.',
  projectNoGroups: 'Ask an administrator of the project for it.',
  chooseProject: 'Choose a project above to see what you can do in it.',
} as const;
