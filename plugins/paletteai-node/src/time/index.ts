export { backoffDelay } from './backoffDelay';
export { systemClock } from './Clock';
export type { Clock } from './Clock';
