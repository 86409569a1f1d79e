export * from './listFunctions';
export * from './networkFunctions';
export * from './quantityFunctions';
export * from './stringFunctions';
