/** What can be wrong with a Project, its model mappings and its model lists. @internal */
export const PROJECT_MESSAGES = {
  'project.required': 'Choose a Project.',
  'project.format':
    'Enter the name of the Project: lowercase letters, digits and hyphens.',
  'project.tenant.required': 'Choose the Tenant that the Project belongs to.',
  'project.tenant.format':
    'Enter the name of the Tenant: lowercase letters, digits and hyphens.',
  'project.name.required': 'Enter a name for the Project.',
  'project.name.format':
    'Use up to 63 lowercase letters, digits and hyphens. Start and end with a letter or digit.',
  'project.name.reserved':
    'This name is reserved for the platform. Choose one that is not mural-system and does not start with kube-, tenant- or open-cluster-management.',
  'project.name.deleting':
    'A Project of this name is being deleted since {{since}}. Choose another name or wait until it is gone.',
  'project.name.held':
    'A Project of this name is being deleted since {{since}}. What holds the deletion: {{holders}}. Choose another name or ask an admin of the hub.',
  'project.name.taken':
    'A Project or namespace with this name already exists. Choose another name.',
  'project.displayName.required': 'Enter a display name.',
  'project.displayName.characters':
    'Use only the letters A to Z, digits and spaces.',
  'project.displayName.tooLong': 'Use 128 characters or fewer.',
  'project.tag.keyReserved':
    'The prefix of {{key}} is reserved. Choose another tag key.',
  'project.role.required':
    'Add at least one group. A Project needs at least one viewer, editor and admin group.',
  'project.role.groupRequired':
    'Enter the name of the group or remove the row.',
  'project.role.groupReserved':
    'Groups that start with system: belong to Kubernetes and cannot hold a role. Choose a group of your identity provider.',
  'project.role.groupTooLong': 'Use a group name of 256 characters or fewer.',
  'project.role.groupDuplicate':
    'The group {{value}} already has this role. Remove the duplicate.',
  'project.role.tooMany': 'Map no more than 64 groups to a role.',
  'project.settings.mode':
    'Choose the default Settings of the Tenant, existing Settings or custom Settings.',
  'project.settings.noDefault':
    'The Tenant {{name}} has no default Settings. Without Settings of its own the Project finds no machines, so Compute Pools and deployments cannot be created in it.',
  'project.gpuLimit.aboveTenant':
    'The Tenant is limited to {{limit}} {{value}}, so the Project cannot use more than that.',
  'project.settings.paletteRequired':
    'Add a Palette integration. Custom Settings require one.',
  'project.deploymentNamespace.format':
    'Enter the name of a namespace: up to 63 lowercase letters, digits and hyphens. Only the disallowed list can contain *.',
  'project.deploymentNamespace.both':
    'The namespace {{value}} is both allowed and disallowed. Remove it from one of the lists.',
  'project.change.empty': 'Change at least one value.',

  'modelMapping.name.required': 'Enter a name for the mapping.',
  'modelMapping.name.format':
    'Use up to 63 lowercase letters, digits and hyphens. Start and end with a letter or digit.',
  'modelMapping.name.duplicate':
    'Another mapping is already named {{value}}. Choose another name.',
  'modelMapping.priority': 'Enter a whole number from 0 to 1000.',
  'modelMapping.filter.key': 'Choose the model property to filter by.',
  'modelMapping.filter.operator': 'Choose how the filter compares values.',
  'modelMapping.filter.values': 'Enter 1 to 32 values of up to 253 characters.',
  'modelList.entry.format':
    'Enter the ID of a model, such as organization/model. A trailing * matches any ending.',
  'modelList.entry.duplicate':
    'The entry {{value}} is already in the list. Remove the duplicate.',
} as const;
