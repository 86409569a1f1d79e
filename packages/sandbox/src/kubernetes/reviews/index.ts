export * from './reviewKinds';
