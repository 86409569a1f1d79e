/**
 * Messages for what can be wrong with a request, in English, by stable code.
 *
 * Meant to be put into a translation ref as it is. Words in double braces are
 * parameters of the problem. Every message tells a person what to change.
 *
 * @public
 */
export const REQUEST_MESSAGES = {
  'request.invalid': 'This value is not valid. Check its type.',
  'request.unknownParameter':
    'Unknown parameter {{keys}}. Remove it or correct its name.',
  'request.tooLong': 'Use {{maximum}} characters or fewer.',
  'request.tooMany': 'Use {{maximum}} entries or fewer.',
  'request.tooDeep': 'Use {{maximum}} levels or fewer.',

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
  'project.settings.paletteRequired':
    'Add a Palette integration. Custom Settings require one.',
  'project.deploymentNamespace.format':
    'Enter the name of a namespace: up to 63 lowercase letters, digits and hyphens. Only the disallowed list can contain *.',
  'project.deploymentNamespace.both':
    'The namespace {{value}} is both allowed and disallowed. Remove it from one of the lists.',
  'project.change.empty': 'Change at least one value.',

  'settings.name.required': 'Enter a name for the Settings.',
  'settings.name.format':
    'Use up to 63 lowercase letters, digits and hyphens. Start and end with a letter or digit.',
  'settings.name.taken':
    'Settings with this name already exist. Choose another name.',
  'settings.name.immutable':
    'Settings cannot be renamed. Create new Settings instead.',
  'settings.tenantReadOnly':
    'Tenant Settings cannot be changed from a Project. Create custom Settings or ask a Tenant admin.',
  'settings.unknown':
    'The Project has no Settings named {{name}}. Choose existing Settings or create custom Settings.',

  'integration.type': 'Choose Palette, Hugging Face or NVIDIA NGC.',
  'integration.name.required': 'Enter a name for the integration.',
  'integration.name.format':
    'Use up to 63 lowercase letters, digits and hyphens. Start and end with a letter or digit.',
  'integration.name.duplicate':
    'Another integration is already named {{value}}. Choose another name.',
  'integration.apiKey.required': 'Enter the API key.',
  'integration.apiKey.format':
    'The API key contains spaces or line breaks. Paste only the key.',
  'integration.apiKey.both':
    'Enter either the API key or the name of a Secret, not both.',
  'integration.secretName.format':
    'Enter the name of a Secret: lowercase letters, digits, hyphens and dots.',
  'integration.palette.hostUrl.required': 'Enter the host URL of Palette.',
  'integration.palette.hostUrl.format':
    'Enter a URL that starts with https:// or http:// and has no user name, query or fragment, such as https://palette.example.com.',
  'integration.palette.tenant.required':
    'Enter the name of the Palette tenant.',
  'integration.palette.tenant.tooLong': 'Use 253 characters or fewer.',
  'integration.palette.projectId.required':
    'Enter the ID of the Palette project.',
  'integration.palette.projectId.format':
    'Enter the ID of the Palette project: up to 64 letters, digits and hyphens.',
  'integration.palette.skipTlsVerify':
    'Choose whether to skip SSL certificate verification.',
  'integration.palette.certificates.mode':
    'Choose the system trust store, your own certificates or an existing Secret.',
  'integration.palette.certificates.skipped':
    'Certificates have no effect while verification is skipped. Remove them or turn verification on.',
  'integration.palette.certificates.name.required':
    'Enter a name for the Secret that will hold the certificates.',
  'integration.palette.certificates.name.format':
    'Enter the name of a Secret: lowercase letters, digits, hyphens and dots.',
  'integration.palette.certificates.required':
    'Provide a CA certificate, or a client certificate with its private key.',
  'integration.palette.certificates.certificateFormat':
    'Paste a PEM certificate, from BEGIN CERTIFICATE to END CERTIFICATE.',
  'integration.palette.certificates.certificateUnreadable':
    'Certificate {{number}} of {{count}} cannot be read. Copy it again, from BEGIN CERTIFICATE to END CERTIFICATE.',
  'integration.palette.certificates.certificateExpired':
    'Certificate {{number}} of {{count}} ({{subject}}) expired on {{date}}. Provide a valid certificate.',
  'integration.palette.certificates.certificateNotYetValid':
    'Certificate {{number}} of {{count}} ({{subject}}) is not valid before {{date}}. Provide a valid certificate.',
  'integration.palette.certificates.keyFormat':
    'Paste a PEM private key, from BEGIN PRIVATE KEY to END PRIVATE KEY.',
  'integration.palette.certificates.keyUnreadable':
    'The private key cannot be read. Copy it again, from BEGIN PRIVATE KEY to END PRIVATE KEY.',
  'integration.palette.certificates.keyMismatch':
    'The private key does not match the client certificate. Provide the key for this certificate.',
  'integration.palette.certificates.clientIncomplete':
    'Provide both the client certificate and its private key, or neither.',

  'computeConfig.name.required': 'Enter a name for the Compute Config.',
  'computeConfig.name.format':
    'Use lowercase letters, digits, hyphens and dots. Start and end with a letter or digit.',
  'computeConfig.name.taken':
    'A Compute Config with this name already exists in the Project. Choose another name.',
  'computeConfig.namespace.format':
    'Enter the name of a namespace: lowercase letters, digits and hyphens.',
  'computeConfig.unknown':
    'There is no Compute Config named {{name}} that you can use. Choose another one.',

  'cluster.deletionPolicy':
    'Choose delete to delete the cluster in Palette, or orphan to keep it.',
  'cluster.sshKey.format':
    'Paste a public SSH key on a single line, such as ssh-ed25519 AAAA… name.',
  'cluster.sshKey.private':
    'This is a private key. Never share it. Paste the public key from the .pub file instead.',
  'cluster.sshKey.duplicate':
    'This SSH key is already in the list. Remove the duplicate.',
  'cluster.ntpServer.format':
    'Enter the host name or IP address of an NTP server.',
  'cluster.ntpServer.duplicate':
    'The NTP server {{value}} is already in the list. Remove the duplicate.',
  'cluster.overlay.enabled': 'Choose whether to enable the overlay network.',
  'cluster.overlay.staticIp':
    'Choose whether the overlay VIP is static or assigned by DHCP.',
  'cluster.overlay.cidr.required':
    'Enter the CIDR range of the overlay network.',
  'cluster.overlay.cidr.format': 'Enter a CIDR range, such as 100.64.192.0/24.',
  'cluster.overlay.type':
    'Choose VXLAN. No other overlay network type is supported.',
  'cluster.vip.format': 'Enter an IPv4 address, such as 10.0.0.10.',
  'cluster.tooMany': 'The list is too long. Remove some entries.',

  'nodePool.nodeCount': 'Choose 1, 3 or 5 control plane nodes.',
  'nodePool.workerNodeEligible':
    'Choose whether workloads can run on control plane nodes.',
  'nodePool.singleNodeNotEligible':
    'A single control plane node must accept workloads. Turn this on, or choose 3 or 5 nodes.',
  'nodePool.architecture': 'Choose AMD64 or ARM64.',
  'nodePool.cpuCount': 'Enter a whole number of CPU cores from 1 to 4096.',
  'nodePool.memory.number': 'Enter an amount of memory greater than 0.',
  'nodePool.memory.unit':
    'Add a unit to the memory: GB, GiB, MB, MiB, KB or KiB.',
  'nodePool.memory.tooLarge': 'Enter less memory than 1024 PiB.',
  'nodePool.name.required': 'Enter a name for the worker pool.',
  'nodePool.name.format':
    'Use up to 63 lowercase letters, digits and hyphens. Start and end with a letter or digit.',
  'nodePool.name.duplicate':
    'Another worker pool is already named {{value}}. Choose another name.',
  'nodePool.minWorkerNodes': 'Enter a whole number of nodes from 1 to 10000.',
  'nodePool.taint.effect': 'Choose NoSchedule, PreferNoSchedule or NoExecute.',
  'nodePool.taint.duplicate':
    'The taint {{value}} is already in the list with the same effect. Remove the duplicate.',
  'nodePool.taint.controlPlaneTainted':
    'Worker pools can have taints only when the control plane has none. Remove these taints or those of the control plane.',

  'gpu.family.required':
    'Enter a GPU family, or Default for all other families.',
  'gpu.family.missing': 'Enter a GPU family.',
  'gpu.family.format':
    'Use up to 63 letters, digits, spaces, dots, hyphens and underscores, such as NVIDIA A100.',
  'gpu.family.duplicate':
    'The GPU family {{value}} is already in the list. Remove the duplicate.',
  'gpu.family.default':
    'Default is allowed in GPU limits only. Enter a GPU family.',
  'gpu.count.required': 'Enter the number of GPUs.',
  'gpu.count.positive': 'Enter a whole number of GPUs greater than 0.',
  'gpu.count.tooLarge': 'Enter 65536 GPUs or fewer.',
  'gpu.memory.number': 'Enter an amount of GPU memory greater than 0.',
  'gpu.memory.unit':
    'Add a unit to the GPU memory: GB, GiB, MB, MiB, KB or KiB.',
  'gpu.memory.tooLarge': 'Enter less GPU memory than 1024 PiB.',
  'gpu.request.aboveLimit':
    'The request for {{value}} exceeds its limit of {{limit}}. Lower the request or raise the limit.',
  'gpu.limit.exceeded':
    'The Project has {{left}} of {{limit}} {{value}} GPUs left. Request fewer, or ask a Project admin to raise the limit.',

  'computePool.required': 'Choose a Compute Pool.',
  'computePool.name.required': 'Enter a name for the Compute Pool.',
  'computePool.name.format':
    'Use 3 to 33 lowercase letters, digits and hyphens. Start with a letter and end with a letter or digit.',
  'computePool.name.taken':
    'A Compute Pool with this name already exists in the Project. Choose another name.',
  'computePool.variant': 'Choose dedicated or shared.',
  'computePool.variantImmutable':
    'The variant of a Compute Pool cannot be changed. Create another Compute Pool.',
  'computePool.scalingPolicy.format':
    'Enter the name of a scaling policy: lowercase letters, digits, hyphens and dots.',
  'computePool.scalingPolicy.unknown':
    'The Project has no scaling policy named {{name}}. Choose another one.',
  'computePool.resourceGroup.key':
    'Enter a resource group key of up to 253 characters.',
  'computePool.resourceGroup.value':
    'Use 253 characters or fewer for the value of {{key}}.',
  'computePool.unknown':
    'The Project has no Compute Pool named {{name}}. Choose another one.',
  'computePool.deleting':
    'The Compute Pool {{name}} is being deleted. Choose another one.',

  'profileBundle.required': 'Choose a Profile Bundle.',
  'profileBundle.format':
    'Enter the name of a Profile Bundle: lowercase letters, digits, hyphens and dots.',
  'profileBundle.version': 'Enter a version, such as v1 or v0.2.0.',
  'profileBundle.type':
    'A Profile Bundle of type {{type}} cannot be used here. Choose one of type {{expected}}.',
  'profileBundle.unknown':
    'There is no Profile Bundle named {{name}} that you can use. Choose another one.',
  'profileBundle.versionUnknown':
    'The Profile Bundle {{name}} has no version {{version}}. Choose another version.',

  'deployment.name.required': 'Enter a name for the deployment.',
  'deployment.name.format':
    'Use up to 63 lowercase letters, digits and hyphens. Start and end with a letter or digit.',
  'deployment.name.taken':
    'A deployment with this name already exists in the Project. Choose another name.',
  'deployment.displayName.tooLong': 'Use 128 characters or fewer.',
  'deployment.target.mode':
    'Choose an existing Compute Pool or a dedicated one.',
  'deployment.gpu.tooMany':
    'The Compute Pool has {{capacity}} {{value}} GPUs. Request fewer or choose another Compute Pool.',
  'deployment.namespace.format':
    'Enter the name of a namespace: up to 63 lowercase letters, digits and hyphens.',

  'variable.name.format':
    'Use letters, digits, dots, hyphens and underscores. Start with a letter or underscore.',
  'variable.name.duplicate':
    'The variable {{value}} is set twice. Remove the duplicate.',
  'variable.value.one':
    'Set the variable to exactly one of a value, a secret value or a reference to a Secret.',
  'variable.value.tooLong': 'Use 16384 characters or fewer.',
  'variable.secretRef.format': 'Enter the name of a Secret and a key in it.',
  'variable.required': 'Enter a value for {{name}}.',
  'variable.unknown':
    'The Profile Bundle has no variable named {{name}}. Remove it.',
  'variable.type': 'Enter a value of type {{expected}} for {{name}}.',
  'variable.choice': 'Choose one of {{expected}} for {{name}}.',
  'variable.pattern': 'The value of {{name}} must match {{expected}}.',
  'variable.minimum': 'Enter {{expected}} or more for {{name}}.',
  'variable.maximum': 'Enter {{expected}} or less for {{name}}.',
  'variable.sensitive':
    'The variable {{name}} is sensitive. Use a secret value or a reference to a Secret.',

  'model.source': 'Choose Hugging Face or NVIDIA NGC.',
  'model.id.required': 'Enter the ID of a model.',
  'model.id.format': 'Enter the ID of a model, such as organization/model.',
  'model.revision.format': 'Enter a revision of 1 to 128 characters.',
  'model.mode': 'Choose Model as a Service or a custom deployment.',
  'model.exposure':
    'Choose whether the model is reachable only within its cluster or from outside as well.',

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

  'metadata.label.key':
    'The key "{{key}}" is not a valid label key. Use up to 63 letters, digits, dots, hyphens and underscores, optionally after a domain and a slash.',
  'metadata.label.value':
    'The value of {{key}} is not a valid label value. Use up to 63 letters, digits, dots, hyphens and underscores.',
  'metadata.annotation.key':
    'The key "{{key}}" is not a valid annotation key. Use up to 63 letters, digits, dots, hyphens and underscores, optionally after a domain and a slash.',
  'metadata.annotations.tooLong':
    'Use 16384 characters or fewer for all annotations together.',
  'metadata.description.tooLong': 'Use 1024 characters or fewer.',
  'metadata.tooMany': 'Use 64 entries or fewer.',

  'hub.impersonation.group':
    "The portal's account may not act for the group {{group}} on this hub. To let it, add the group to resourceNames in the ClusterRole paletteai-portal-impersonator.",
  'hub.impersonation.ignored':
    'The hub does not see the person behind a request. Let everything on the way to the hub pass the Impersonate-User and Impersonate-Group headers on.',
  'hub.impersonation.unverifiable':
    'The hub does not say whom it takes a request for. Use a hub with Kubernetes 1.28 or newer.',
} as const;

/**
 * Stable code of a message of {@link REQUEST_MESSAGES}.
 *
 * @public
 */
export type MessageCode = keyof typeof REQUEST_MESSAGES;
