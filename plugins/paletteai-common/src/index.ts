/**
 * The domain of PaletteAI for Backstage: resource types, requests and their
 * rules, rendering to Kubernetes objects, permissions and wire types.
 *
 * @packageDocumentation
 */

export * from './access';
export * from './compatibility';
export * from './diff';
export * from './drafts';
export * from './gpu';
export * from './groups';
export * from './kubernetes';
export * from './metadata';
export * from './parsing';
export * from './permissions';
export * from './problems';
export * from './quantities';
export * from './refs';
export * from './render';
export * from './requests';
export * from './resources';
export * from './settings';
export * from './wire';
