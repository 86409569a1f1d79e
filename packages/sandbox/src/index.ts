/**
 * Stand-ins for a hub, its spokes, Palette, Hugging Face, NVIDIA NGC and an identity provider, in one process.
 *
 * @packageDocumentation
 */

export { type Clock, systemClock } from '@paletteai/hub-standin';
export * from './controllers';
export { demoKeys, demoUsers, hiddenNames, organisationEntities } from './demo';
export * from './faults';
export * from './huggingface';
export * from './idp';
export * from './ngc';
export * from './palette';
export {
  Sandbox,
  type SandboxOrigin,
  type SandboxUrls,
  type SandboxUser,
} from './Sandbox';
export { type SandboxOptions } from './SandboxOptions';
export { startSandbox } from './startSandbox';
