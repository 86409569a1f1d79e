export * from './Watches';
export * from './watchObjects';
