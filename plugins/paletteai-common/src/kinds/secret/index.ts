export { checkSecretReferences } from './checkSecretReferences';
export type { SecretFacts, SecretReferences } from './checkSecretReferences';
export { belongingOf, readSecretMarks } from './secretMarks';
export type {
  SecretBelonging,
  SecretMarks,
  SecretOwner,
  SecretPurpose,
} from './secretMarks';
export { OPEN_SECRET_FIELDS, redact, REDACTED } from './secret';
