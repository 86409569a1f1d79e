export * from './FieldError';
export * from './StatusError';
