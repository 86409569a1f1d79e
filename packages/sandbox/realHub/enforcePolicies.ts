import { Envtest, eventually, kubectl } from '@paletteai/envtest';
import { repositoryFolders } from '../src/repositoryFolders';

/** Refused by the policies alone: it is in a namespace of another name. */
const misplaced = {
  apiVersion: 'spectrocloud.com/v1alpha1',
  kind: 'Project',
  metadata: { name: 'misplaced' },
  spec: {
    displayName: 'Misplaced',
    tenantRef: { name: 'nobody' },
    computeConfigRef: { name: 'defaults', namespace: 'default' },
    roleMapping: { admin: ['a'], editor: ['b'], viewer: ['c'] },
  },
};

/** Applies `deploy/hub/policies`, and resolves when the server refuses what they refuse, which takes some seconds. */
export async function enforcePolicies(envtest: Envtest): Promise<void> {
  await kubectl(
    envtest,
    'apply',
    '--server-side',
    `--filename=${repositoryFolders.admissionPolicies}`,
  );
  await eventually('the policies of deploy/hub are in force', async () => {
    const { body } = await envtest
      .client()
      .create<{ message?: string }>(
        '/apis/spectrocloud.com/v1alpha1/namespaces/default/projects',
        misplaced,
        { query: { dryRun: 'All' } },
      );
    return /denied request/.test(body.message ?? '');
  });
}
