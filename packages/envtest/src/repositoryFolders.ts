import { dirname, resolve } from 'node:path';

const envtest = dirname(require.resolve('@paletteai/envtest/package.json'));
const repository = resolve(envtest, '../..');

/** The folders of the repository that the test environment uses. */
export const repositoryFolders = {
  customResourceDefinitions: resolve(repository, 'deploy/hub/crds'),
  hubAccess: resolve(repository, 'deploy/hub/rbac'),
  policies: resolve(repository, 'deploy/hub/policies'),
  portal: resolve(repository, 'deploy/portal'),
  toolchain: resolve(repository, '.toolchain'),
  verdicts: resolve(envtest, 'fixtures/verdicts'),
  watchdog: resolve(envtest, 'watchdog'),
};
