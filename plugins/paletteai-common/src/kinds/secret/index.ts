export { OPEN_SECRET_FIELDS, redact, REDACTED } from './secret';
