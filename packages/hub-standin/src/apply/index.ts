export * from './mergeApplied';
export * from './trackUpdate';
export * from './validateTyped';
