export * from './mergeApplied';
export * from './managedFields';
export * from './validateTyped';
