/**
 * Messages for what can be wrong with a request, in English, by stable code.
 *
 * Meant to be put into a translation ref as it is. Words in double braces are
 * parameters of the problem. Every message tells a person what to change.
 *
 * @public
 */
export const REQUEST_MESSAGES = {
  'request.invalid': 'This value is not valid here. Check its type.',
  'request.unknownParameter':
    'There is no parameter named {{keys}}. Remove it or correct its name.',

  'project.required': 'Choose a project.',
  'project.format':
    'Use the name of the project: lower-case letters, digits and dashes.',
  'project.tenant.required': 'Choose the tenant that the project belongs to.',
  'project.tenant.format':
    'Use the name of the tenant: lower-case letters, digits and dashes.',
  'project.name.required': 'Enter a name for the namespace of the project.',
  'project.name.format':
    'Use up to 63 lower-case letters, digits and dashes, with a letter or digit first and last.',
  'project.name.reserved':
    'This namespace belongs to the platform. Choose a name that is not mural-system and does not start with kube-, tenant- or open-cluster-management.',
  'project.name.taken':
    'There is a project or namespace with this name already. Choose another name.',
  'project.displayName.required': 'Enter a name for the project.',
  'project.displayName.characters':
    'Use letters A to Z, digits and spaces only.',
  'project.displayName.tooLong': 'Use 128 characters or fewer.',
  'project.tag.keyReserved':
    'The prefix of {{key}} is kept for tools. Choose another tag key.',
  'project.role.required':
    'Add at least one group. The project needs a group for each of viewer, editor and admin.',
  'project.role.groupRequired': 'Enter the name of the group or remove it.',
  'project.role.groupTooLong': 'Use a group name of 256 characters or fewer.',
  'project.role.groupDuplicate':
    'The group {{value}} is in this role twice. Remove one of them.',
  'project.role.tooMany': 'Map 64 groups or fewer to one role.',
  'project.settings.mode':
    'Choose whether to use the settings of the tenant, settings that exist or settings of its own.',
  'project.settings.paletteRequired':
    'Add a Palette integration. Settings of its own need one.',
  'project.deploymentNamespace.format':
    'Use the name of a namespace: up to 63 lower-case letters, digits and dashes; * only in the list of forbidden ones.',
  'project.deploymentNamespace.both':
    'The namespace {{value}} is both allowed and forbidden. Remove it from one of the lists.',
  'project.change.empty': 'Change at least one value.',

  'settings.name.required': 'Enter a name for the settings.',
  'settings.name.format':
    'Use up to 63 lower-case letters, digits and dashes, with a letter or digit first and last.',
  'settings.name.taken':
    'There are settings with this name already. Choose another name.',
  'settings.name.immutable':
    'The name of settings cannot be changed. Create other settings instead.',
  'settings.tenantReadOnly':
    'Settings of the tenant cannot be changed in a project. Create settings of its own or ask an administrator of the tenant.',
  'settings.unknown':
    'The project has no settings named {{name}}. Choose settings that exist, or give it settings of its own.',

  'integration.type': 'Choose Palette, Hugging Face or NVIDIA NGC.',
  'integration.name.required': 'Enter a name for the integration.',
  'integration.name.format':
    'Use up to 63 lower-case letters, digits and dashes, with a letter or digit first and last.',
  'integration.name.duplicate':
    'Another integration is called {{value}} too. Give each a name of its own.',
  'integration.apiKey.required':
    'Enter the API key, or name a Secret that holds it.',
  'integration.apiKey.format':
    'The API key contains spaces or line breaks. Paste the key alone.',
  'integration.apiKey.both':
    'Give either the API key or the name of a Secret, not both.',
  'integration.secretName.format':
    'Use the name of a Secret: lower-case letters, digits, dashes and dots.',
  'integration.palette.hostUrl.required': 'Enter the address of Palette.',
  'integration.palette.hostUrl.format':
    'Enter an address that starts with https:// or http://, without user name, query or fragment, such as https://palette.example.com.',
  'integration.palette.tenant.required':
    'Enter the name of the Palette tenant.',
  'integration.palette.tenant.tooLong': 'Use 253 characters or fewer.',
  'integration.palette.projectId.required':
    'Enter the ID of the Palette project.',
  'integration.palette.projectId.format':
    'Use the ID of the Palette project: letters, digits and dashes, up to 64.',
  'integration.palette.skipTlsVerify':
    'Choose whether to skip the verification of certificates.',
  'integration.palette.certificates.mode':
    'Choose whether to provide certificates, use a Secret or neither.',
  'integration.palette.certificates.skipped':
    'Certificates are not used when verification is skipped. Remove them or turn verification on.',
  'integration.palette.certificates.name.required':
    'Enter a name for the Secret that keeps the certificates.',
  'integration.palette.certificates.name.format':
    'Use the name of a Secret: lower-case letters, digits, dashes and dots.',
  'integration.palette.certificates.required':
    'Provide the certificate of the authority, or a client certificate with its key.',
  'integration.palette.certificates.certificateFormat':
    'Paste a certificate in PEM form, from BEGIN CERTIFICATE to END CERTIFICATE.',
  'integration.palette.certificates.keyFormat':
    'Paste a private key in PEM form, from BEGIN PRIVATE KEY to END PRIVATE KEY.',
  'integration.palette.certificates.clientIncomplete':
    'A client certificate needs its key, and a key its certificate. Provide both or neither.',

  'computeConfig.name.required': 'Enter a name for the compute config.',
  'computeConfig.name.format':
    'Use lower-case letters, digits, dashes and dots, with a letter or digit first and last.',
  'computeConfig.name.taken':
    'The project has a compute config with this name already. Choose another name.',
  'computeConfig.namespace.format':
    'Use the name of a namespace: lower-case letters, digits and dashes.',
  'computeConfig.unknown':
    'There is no compute config named {{name}} that you may use. Choose another one.',

  'cluster.deletionPolicy':
    'Choose delete to remove the cluster in Palette, or orphan to keep it.',
  'cluster.sshKey.format':
    'Paste a public SSH key on one line, such as ssh-ed25519 AAAA… name.',
  'cluster.sshKey.private':
    'This is a private key. Never share it; paste the public key, which ends in .pub.',
  'cluster.sshKey.duplicate': 'This SSH key is in the list twice. Remove one.',
  'cluster.ntpServer.format':
    'Enter the name or the IP address of a time server.',
  'cluster.ntpServer.duplicate':
    'The time server {{value}} is in the list twice. Remove one.',
  'cluster.overlay.enabled': 'Choose whether to use an overlay network.',
  'cluster.overlay.staticIp':
    'Choose whether the overlay address is static or given by DHCP.',
  'cluster.overlay.cidr.required': 'Enter the range of the overlay network.',
  'cluster.overlay.cidr.format':
    'Enter a range of addresses in CIDR form, such as 100.64.192.0/24.',
  'cluster.overlay.type': 'Choose VXLAN; no other overlay type is supported.',
  'cluster.vip.format': 'Enter an IPv4 address, such as 10.0.0.10.',
  'cluster.tooMany': 'The list is too long. Remove some entries.',

  'nodePool.nodeCount': 'Choose 1, 3 or 5 control plane nodes.',
  'nodePool.workerNodeEligible':
    'Choose whether apps and models may run on control plane nodes.',
  'nodePool.singleNodeNotEligible':
    'With a single control plane node, apps and models have to be allowed on it. Turn this on or choose 3 or 5 nodes.',
  'nodePool.architecture': 'Choose AMD64 or ARM64.',
  'nodePool.cpuCount': 'Enter a whole number of CPU cores from 1 to 4096.',
  'nodePool.memory.number': 'Enter an amount of memory greater than 0.',
  'nodePool.memory.unit':
    'Add a unit to the memory: GB, GiB, MB, MiB, KB or KiB.',
  'nodePool.memory.tooLarge': 'Enter less memory than 1024 PiB.',
  'nodePool.name.required': 'Enter a name for the worker pool.',
  'nodePool.name.format':
    'Use up to 63 lower-case letters, digits and dashes, with a letter or digit first and last.',
  'nodePool.name.duplicate':
    'Another worker pool is called {{value}} too. Give each a name of its own.',
  'nodePool.minWorkerNodes': 'Enter a whole number of nodes from 1 to 10000.',
  'nodePool.taint.effect': 'Choose NoSchedule, PreferNoSchedule or NoExecute.',
  'nodePool.taint.duplicate':
    'The taint {{value}} is in the list twice with the same effect. Remove one.',
  'nodePool.taint.controlPlaneTainted':
    'Worker pools may have taints only when the control plane has none. Remove these taints or those of the control plane.',

  'gpu.family.required': 'Enter the GPU family, or Default for all others.',
  'gpu.family.missing': 'Enter the GPU family.',
  'gpu.family.format':
    'Use up to 63 letters, digits, spaces, dots, dashes and underscores, such as NVIDIA A100.',
  'gpu.family.duplicate':
    'The GPU family {{value}} is in the list twice. Remove one.',
  'gpu.family.default':
    'Default stands for all other families in limits only. Enter a family here.',
  'gpu.count.required': 'Enter the number of GPUs.',
  'gpu.count.positive': 'Enter a whole number of GPUs greater than 0.',
  'gpu.count.tooLarge': 'Enter 65536 GPUs or fewer.',
  'gpu.memory.number': 'Enter an amount of GPU memory greater than 0.',
  'gpu.memory.unit':
    'Add a unit to the GPU memory: GB, GiB, MB, MiB, KB or KiB.',
  'gpu.memory.tooLarge': 'Enter less GPU memory than 1024 PiB.',
  'gpu.request.aboveLimit':
    'The request for {{value}} is above its limit of {{limit}}. Lower the request or raise the limit.',
  'gpu.limit.exceeded':
    'The project may use {{left}} more GPUs of {{value}}, of {{limit}} in all. Ask for fewer or have the limit raised.',

  'computePool.required': 'Choose a compute pool.',
  'computePool.name.required': 'Enter a name for the compute pool.',
  'computePool.name.format':
    'Use 3 to 33 lower-case letters, digits and dashes, with a letter first and a letter or digit last.',
  'computePool.name.taken':
    'The project has a compute pool with this name already. Choose another name.',
  'computePool.variant': 'Choose dedicated or shared.',
  'computePool.variantImmutable':
    'The variant of a compute pool cannot be changed. Create another pool.',
  'computePool.scalingPolicy.format':
    'Use the name of a scaling policy: lower-case letters, digits, dashes and dots.',
  'computePool.scalingPolicy.unknown':
    'The project has no scaling policy named {{name}}. Choose another one.',
  'computePool.resourceGroup.key':
    'Enter the key of the resource group, up to 253 characters.',
  'computePool.resourceGroup.value':
    'Use a value of 253 characters or fewer for {{key}}.',
  'computePool.unknown':
    'The project has no compute pool named {{name}}. Choose another one.',
  'computePool.deleting':
    'The compute pool {{name}} is being deleted. Choose another one.',

  'profileBundle.required': 'Choose a profile bundle.',
  'profileBundle.format':
    'Use the name of a profile bundle: lower-case letters, digits, dashes and dots.',
  'profileBundle.version': 'Use a version such as v1 or v0.2.0.',
  'profileBundle.type':
    'A profile bundle of type {{type}} cannot be used here. Choose one of type {{expected}}.',
  'profileBundle.unknown':
    'There is no profile bundle named {{name}} that you may use. Choose another one.',
  'profileBundle.versionUnknown':
    'The profile bundle {{name}} has no version {{version}}. Choose another version.',

  'deployment.name.required': 'Enter a name for the deployment.',
  'deployment.name.format':
    'Use up to 63 lower-case letters, digits and dashes, with a letter or digit first and last.',
  'deployment.name.taken':
    'The project has a deployment with this name already. Choose another name.',
  'deployment.displayName.tooLong': 'Use 128 characters or fewer.',
  'deployment.target.mode':
    'Choose whether to use a compute pool that exists or a dedicated one.',
  'deployment.gpu.tooMany':
    'The compute pool has {{capacity}} GPUs of {{value}}. Ask for fewer or choose another pool.',
  'deployment.namespace.format':
    'Use the name of a namespace: up to 63 lower-case letters, digits and dashes.',

  'variable.name.format':
    'Use a variable name of letters, digits, dots, dashes and underscores that starts with a letter or underscore.',
  'variable.name.duplicate':
    'The variable {{value}} has two values. Remove one.',
  'variable.value.one':
    'Give the variable exactly one of a value, a secret value or a reference to a Secret.',
  'variable.value.tooLong': 'Use 16384 characters or fewer.',
  'variable.secretRef.format': 'Name a Secret and the key in it.',
  'variable.required': 'Give a value for {{name}}.',
  'variable.unknown':
    'The profile bundle has no variable named {{name}}. Remove it.',
  'variable.type': 'Enter a value of type {{expected}} for {{name}}.',
  'variable.choice': 'Choose one of {{expected}} for {{name}}.',
  'variable.pattern': 'The value of {{name}} has to match {{expected}}.',
  'variable.minimum': 'Enter {{expected}} or more for {{name}}.',
  'variable.maximum': 'Enter {{expected}} or less for {{name}}.',
  'variable.sensitive':
    'The value of {{name}} is a secret. Give it as a secret value or a reference to a Secret.',

  'model.source': 'Choose Hugging Face or NVIDIA NGC.',
  'model.id.required': 'Enter the model.',
  'model.id.format': 'Use the name of a model, such as organization/model.',
  'model.revision.format': 'Use a revision of 1 to 128 characters.',
  'model.mode': 'Choose Model as a Service or a custom deployment.',
  'model.exposure':
    'Choose whether the model is reachable in the cluster only or from outside too.',

  'modelMapping.name.required': 'Enter a name for the mapping.',
  'modelMapping.name.format':
    'Use up to 63 lower-case letters, digits and dashes, with a letter or digit first and last.',
  'modelMapping.name.duplicate':
    'Another mapping is called {{value}} too. Give each a name of its own.',
  'modelMapping.priority': 'Enter a whole number from 0 to 1000.',
  'modelMapping.filter.key': 'Choose the property that the filter looks at.',
  'modelMapping.filter.operator': 'Choose how the filter compares.',
  'modelMapping.filter.values': 'Enter 1 to 32 values of up to 253 characters.',
  'modelList.entry.format':
    'Enter the name of a model, such as organization/model. A * at the end stands for any ending.',
  'modelList.entry.duplicate':
    'The entry {{value}} is in the list twice. Remove one.',

  'metadata.label.key':
    'The key {{key}} is not a label key. Use up to 63 letters, digits, dots, dashes and underscores, after an optional domain and a slash.',
  'metadata.label.value':
    'The value of {{key}} is not a label value. Use up to 63 letters, digits, dots, dashes and underscores.',
  'metadata.annotation.key':
    'The key {{key}} is not an annotation key. Use up to 63 letters, digits, dots, dashes and underscores, after an optional domain and a slash.',
  'metadata.annotation.value':
    'Use a value of 16384 characters or fewer for {{key}}.',
  'metadata.description.tooLong': 'Use 1024 characters or fewer.',
  'metadata.tooMany': 'Use 64 entries or fewer.',
} as const;

/**
 * Stable code of a message of {@link REQUEST_MESSAGES}.
 *
 * @public
 */
export type MessageCode = keyof typeof REQUEST_MESSAGES;
