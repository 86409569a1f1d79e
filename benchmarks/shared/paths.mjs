import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const source = path.dirname(fileURLToPath(import.meta.url));

export const benchmarksFolder = path.resolve(source, '..');
export const repositoryFolder = path.resolve(benchmarksFolder, '..');
/** What is fetched or built for tools, outside of the packages. */
export const toolchainFolder = path.join(repositoryFolder, '.toolchain');

/** Resolves packages as the workspace does. */
export const requireFromRepository = createRequire(
  path.join(repositoryFolder, 'package.json'),
);
