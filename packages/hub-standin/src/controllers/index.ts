export * from './definitionController';
export * from './garbageCollector';
export * from './namespaceController';
export * from './workloadController';
