import { describeWithKubernetes } from '../describeWithKubernetes';
import { kubectl } from '../kubectl';
import { repositoryFolders } from '../repositoryFolders';

jest.setTimeout(60_000);

const { hubAccess, portal } = repositoryFolders;

interface Deployment {
  spec: { template: { metadata: object; spec: object } };
}

describeWithKubernetes(
  'the manifests of deploy',
  envtest => {
    beforeAll(async () => {
      // A dry run makes no namespace for the objects that come after it.
      await kubectl(envtest(), 'apply', `--filename=${portal}/namespace.yaml`);
    });

    it.each([
      [
        'deploy/portal',
        portal,
        [
          'namespace/paletteai-portal',
          'serviceaccount/portal',
          'configmap/portal',
          'service/portal',
          'deployment.apps/portal',
          'poddisruptionbudget.policy/portal',
          'networkpolicy.networking.k8s.io/portal',
        ],
      ],
      [
        'deploy/hub/rbac',
        hubAccess,
        [
          'clusterrole.rbac.authorization.k8s.io/paletteai-portal-impersonator',
          'clusterrole.rbac.authorization.k8s.io/paletteai-portal-reader',
          'clusterrolebinding.rbac.authorization.k8s.io/paletteai-portal-impersonator',
          'clusterrolebinding.rbac.authorization.k8s.io/paletteai-portal-reader',
        ],
      ],
    ])('%s is taken as a whole', async (_, folder, expected) => {
      const names = await dryRun(folder);
      expect(names.sort()).toEqual(expected.sort());
    });

    it('deploy/hub/rbac/unconstrained has the same roles', async () => {
      expect(await dryRun(`${hubAccess}/unconstrained`)).toEqual(
        await dryRun(hubAccess),
      );
    });

    it('the pods of the portal keep to the restricted security standard', async () => {
      const deployment = JSON.parse(
        await kubectl(
          envtest(),
          'create',
          '--dry-run=server',
          '--output=json',
          `--filename=${portal}/deployment.yaml`,
        ),
      ) as Deployment;
      const { metadata, spec } = deployment.spec.template;
      const { status, body } = await envtest()
        .client()
        .create(
          '/api/v1/namespaces/paletteai-portal/pods',
          {
            apiVersion: 'v1',
            kind: 'Pod',
            metadata: { ...metadata, name: 'portal' },
            spec,
          },
          { query: { dryRun: 'All', fieldValidation: 'Strict' } },
        );
      expect({ status, body }).toMatchObject({ status: 201 });
    });

    async function dryRun(folder: string): Promise<string[]> {
      const names = await kubectl(
        envtest(),
        'apply',
        '--server-side',
        '--dry-run=server',
        '--output=name',
        `--kustomize=${folder}`,
      );
      return names.trim().split('\n');
    }
  },
  { crds: [] },
);
