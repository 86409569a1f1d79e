/** What can be wrong with a Profile Bundle and the values of its variables. @internal */
export const PROFILE_BUNDLE_MESSAGES = {
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
} as const;
