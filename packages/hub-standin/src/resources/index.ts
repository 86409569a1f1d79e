export * from './PrinterColumn';
export * from './ResourceRegistry';
export * from './ResourceStrategy';
export * from './ResourceType';
export * from './defaultStrategy';
export * from './verbs';
