export * from './applyObject';
export * from './createObject';
export * from './decodeBody';
export * from './deleteObject';
export * from './options';
export * from './patchObject';
export * from './replaceObject';
export * from './RestContext';
