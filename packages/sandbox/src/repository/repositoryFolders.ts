import { dirname, resolve } from 'node:path';

const sandbox = dirname(require.resolve('@paletteai/sandbox/package.json'));
const repository = resolve(sandbox, '../..');

/** What the sandbox reads from the repository. @internal */
export const repositoryFolders = {
  customResourceDefinitions: resolve(repository, 'deploy/hub/crds'),
  hubAccess: resolve(repository, 'deploy/hub/rbac'),
  openApi: resolve(repository, 'plugins/paletteai-node/openapi'),
};
