export * from './BuiltinKind';
export * from './builtinKinds';
export * from './builtinSchemas';
