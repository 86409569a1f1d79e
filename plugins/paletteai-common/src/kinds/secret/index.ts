export { redact } from './secret';
