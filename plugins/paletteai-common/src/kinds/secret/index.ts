export { redact, REDACTED } from './secret';
