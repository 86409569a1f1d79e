export * from './CustomResourceDefinition';
export * from './customResourceTypes';
