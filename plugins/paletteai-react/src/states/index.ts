export { AccessFailure } from './AccessFailure';
export type { AccessFailureProps } from './AccessFailure';
export { EmptyState } from './EmptyState';
export type { EmptyStateProps } from './EmptyState';
export { IncompleteSources } from './IncompleteSources';
export type { IncompleteSourcesProps } from './IncompleteSources';
export { QueryState } from './QueryState';
export type { QueryStateProps } from './QueryState';
