import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const source = path.dirname(fileURLToPath(import.meta.url));

export const repositoryFolder = path.resolve(source, '../..');
export const buildFolder = path.join(source, '.build');
export const resultsFolder = path.join(source, 'results');
export const sourceFile = (...names) => path.join(source, ...names);

/** Resolves packages as the workspace does. */
export const requireFromRepository = createRequire(
  path.join(repositoryFolder, 'package.json'),
);
