import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds the workspace's package.json. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Everything that the tools fetch or build; ignored by git. */
export const toolchain = join(root, '.toolchain');

/** The committed Yarn, so that none is needed on the PATH. */
export const yarn = join(root, '.yarn', 'releases', 'yarn-4.13.0.cjs');
