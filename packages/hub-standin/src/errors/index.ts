export * from './FieldError';
export * from './goText';
export * from './Status';
export * from './StatusError';
export * from './statusErrors';
