import { Envtest, kubectl } from '@paletteai/envtest';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { stringify } from 'yaml';
import { demoGroups, PortalRights, portalRightsFolders } from '../src/demo';
import { repositoryFolders } from '../src/repositoryFolders';

/**
 * Gives the portal's account its rights, as the README of `deploy/hub/rbac` tells everyone to: by a kustomization that
 * names one's own groups.
 */
export async function grantPortalRights(
  envtest: Envtest,
  rights: PortalRights,
): Promise<void> {
  const folder = await mkdtemp(join(envtest.folder, 'portal-rights-'));
  const shipped = resolve(
    repositoryFolders.hubAccess,
    portalRightsFolders[rights],
  );
  const kustomization = {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: [relative(folder, shipped)],
    patches: [
      {
        target: { kind: 'ClusterRole', name: 'paletteai-portal-impersonator' },
        patch: stringify([
          {
            op: 'replace',
            path: '/rules/0/resourceNames',
            value: demoGroups(),
          },
        ]),
      },
    ],
  };
  await writeFile(join(folder, 'kustomization.yaml'), stringify(kustomization));
  await kubectl(envtest, 'apply', '--server-side', `--kustomize=${folder}`);
}
