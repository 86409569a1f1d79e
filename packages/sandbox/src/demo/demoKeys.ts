import { createHash } from 'node:crypto';

/**
 * Keys that only the stand-ins of the sandbox accept, the same in every run.
 * @public
 */
export const demoKeys = {
  /** Of a tenant administrator in Palette. */
  palette: (orgName: string) => digest('palette', orgName).slice(0, 32),
  /** A read token. */
  huggingFace: (orgName: string) => `hf_${digest('hf', orgName).slice(0, 34)}`,
  /** A personal key with the catalog. */
  ngc: (orgName: string) => `nvapi-${digest('ngc', orgName).slice(0, 64)}`,
};

function digest(...words: string[]): string {
  return createHash('sha256').update(words.join('/')).digest('hex');
}
