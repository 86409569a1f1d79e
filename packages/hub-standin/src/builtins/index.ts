export * from './builtinKinds';
export { objectMetaSchema } from './builtinTypes';
