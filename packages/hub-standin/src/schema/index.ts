export * from './applyDefaults';
export * from './propertySchema';
export * from './pruneUnknownFields';
export * from './Schema';
export * from './validateListKeys';
export * from './validateSchema';
