export * from './FieldSelector';
export * from './LabelSelector';
export * from './Selection';
