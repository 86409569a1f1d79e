export * from './listObjects';
export * from './ListOptions';
