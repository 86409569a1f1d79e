/** Texts about what the person may do. */
export const accessMessages = {
  projectGroups:
    'Members of these groups can do this or give you access: {{groups}}.',
  projectNoGroups: 'Ask a Project admin for access.',
  templateMissing: '{{label}}: the template is not in the catalog',
  chooseProject: 'Choose a Project above to see what you can do in it.',
} as const;
