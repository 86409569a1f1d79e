/** What can be wrong with labels, annotations and descriptions. @internal */
export const METADATA_MESSAGES = {
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
} as const;
