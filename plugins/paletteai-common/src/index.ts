/**
 * The domain of PaletteAI for Backstage: resource types, requests and their
 * rules, rendering to Kubernetes objects, permissions, the types of the REST API and its client.
 *
 * @packageDocumentation
 */

export * from './access';
export * from './api';
export * from './diff';
export * from './entities';
export * from './gpu';
export * from './groups';
export * from './inventory';
export * from './kinds';
export * from './kubernetes';
export * from './metadata';
export * from './parsing';
export * from './problems';
export * from './refs';
