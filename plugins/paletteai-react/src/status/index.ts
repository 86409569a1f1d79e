export { LastUpdate } from './LastUpdate';
export type { LastUpdateProps } from './LastUpdate';
export { readDate } from './readDate';
export { ReadinessBadge } from './ReadinessBadge';
export type { ReadinessBadgeProps } from './ReadinessBadge';
