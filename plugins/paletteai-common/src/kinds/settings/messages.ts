/** What can be wrong with Settings and their integrations. @internal */
export const SETTINGS_MESSAGES = {
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
  'integration.palette.certificates.name.duplicate':
    'The Secret of a key is already named {{value}}. Choose another name.',
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
} as const;
