import path from 'node:path';
import { fileURLToPath } from 'node:url';

export { repositoryFolder, requireFromRepository } from '../shared/paths.mjs';

const source = path.dirname(fileURLToPath(import.meta.url));

export const buildFolder = path.join(source, '.build');
export const sourceFile = (...names) => path.join(source, ...names);
