export * from './defaultAndPrune';
export * from './Schema';
export * from './validateListKeys';
export * from './validateSchema';
