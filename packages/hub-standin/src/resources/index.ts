export * from './ResourceRegistry';
export * from './ResourceType';
