export { type Clock, systemClock } from '../kubernetes/Clock';
export * from './ManualClock';
