export * from './jsonPatch';
export * from './mergePatch';
export * from './strategicMergePatch';
