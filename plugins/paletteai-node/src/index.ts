/**
 * Access to PaletteAI hubs, and clients for Palette, Hugging Face and NVIDIA NGC, for backend
 * plugins and modules.
 *
 * @packageDocumentation
 */

export * from './catalog';
export * from './compatibility';
export * from './hub';
export * from './huggingface';
export * from './integrations';
export * from './ngc';
export * from './palette';
export * from './remote';
export * from './time';
export * from './watch';
export * from './write';
