export * from './Collection';
export * from './ObjectStore';
export * from './StoreEvent';
export * from './StoredObject';
