import { dirname, resolve } from 'node:path';

const sandbox = dirname(require.resolve('@paletteai/sandbox/package.json'));
const repository = resolve(sandbox, '../..');

/** The configuration that every portal here starts with. @internal */
export const portalConfigFile = resolve(repository, 'app-config.yaml');

/** What the sandbox reads from the repository. @internal */
export const repositoryFolders = {
  admissionPolicies: resolve(repository, 'deploy/hub/policies'),
  hubAccess: resolve(repository, 'deploy/hub/rbac'),
  openApi: resolve(repository, 'plugins/paletteai-node/openapi'),
};
