import { describeWithKubernetes } from '../describeWithKubernetes';
import { Envtest } from '../Envtest';
import { eventually } from '../eventually';
import { kubectl } from '../kubectl';
import { whoAmI } from '../fixture/whoAmI';
import { readResourceTypes } from '../hub/readResourceTypes';
import { resourcePath } from '../hub/resourcePath';
import { KubernetesTestClient } from '../KubernetesTestClient';
import { repositoryFolders } from '../repositoryFolders';

jest.setTimeout(60_000);

const { hubAccess, portal } = repositoryFolders;
const types = readResourceTypes();
const projects = '/apis/spectrocloud.com/v1alpha1/projects';
const secrets = '/api/v1/namespaces/default/secrets';
const ann = { user: 'ann', groups: ['acme-vision-editors'] };

/** A client with the token of the account that the manifests give the portal. */
async function portalClient(envtest: Envtest): Promise<KubernetesTestClient> {
  const { body } = await envtest
    .client()
    .create<{ status: { token: string } }>(
      '/api/v1/namespaces/paletteai-portal/serviceaccounts/portal/token',
      {
        apiVersion: 'authentication.k8s.io/v1',
        kind: 'TokenRequest',
        spec: {},
      },
    );
  return KubernetesTestClient.create({
    url: envtest.url,
    caData: envtest.caData,
    token: body.status.token,
  });
}

function secret(name: string) {
  return { apiVersion: 'v1', kind: 'Secret', metadata: { name } };
}

describe.each([
  { name: 'deploy/hub/rbac', folder: hubAccess, beyondPages: 403 },
  {
    name: 'deploy/hub/rbac/unconstrained',
    folder: `${hubAccess}/unconstrained`,
    beyondPages: 200,
  },
])('$name', ({ folder, beyondPages }) => {
  describeWithKubernetes('gives the portal an account that', envtest => {
    let client: KubernetesTestClient;
    const status = async (
      ...request: Parameters<KubernetesTestClient['get']>
    ) => (await client.get(...request)).status;

    beforeAll(async () => {
      for (const path of [portal, folder]) {
        await kubectl(
          envtest(),
          'apply',
          '--server-side',
          `--kustomize=${path}`,
        );
      }
      await kubectl(
        envtest(),
        'create',
        'clusterrolebinding',
        'editors',
        '--clusterrole=cluster-admin',
        '--group=acme-vision-editors',
      );
      client = await portalClient(envtest());
      await eventually(
        'the rights are in force',
        async () => (await status(projects)) === 200,
      );
    });

    afterAll(() => client.close());

    it('reads every kind of deploy/hub/crds, and what belongs to projects', async () => {
      const paths = [
        ...types.map(type => resourcePath(type)),
        '/api/v1/namespaces',
        '/api/v1/events',
        '/api/v1/resourcequotas',
        '/apis/rbac.authorization.k8s.io/v1/rolebindings',
        '/apis/apiextensions.k8s.io/v1/customresourcedefinitions',
      ];
      const answers = await Promise.all(
        paths.map(async path => [path, await status(path)]),
      );
      expect(answers).toEqual(paths.map(path => [path, 200]));
    });

    it('reads no Secrets and changes nothing under its own identity', async () => {
      expect(await status(secrets)).toBe(403);
      expect((await client.create(secrets, secret('own'))).status).toBe(403);
      const tenant = `${resourcePath({
        group: 'spectrocloud.com',
        version: 'v1alpha1',
        plural: 'tenants',
      })}/acme`;
      expect((await client.delete(tenant)).status).toBe(403);
    });

    it('acts for a person of a named group, with the rights of that person', async () => {
      expect(await whoAmI(client, { impersonate: ann })).toMatchObject({
        username: 'ann',
        groups: ['acme-vision-editors', 'system:authenticated'],
      });
      const created = await client.create(secrets, secret('of-ann'), {
        impersonate: ann,
      });
      expect(created.status).toBe(201);
      const viewer = { user: 'vera', groups: ['acme-vision-viewers'] };
      expect(await status(projects, { impersonate: ann })).toBe(200);
      expect(await status(projects, { impersonate: viewer })).toBe(403);
    });

    it.each(['system:masters', 'somebody-elses-group'])(
      'does not act for the group %s',
      async group => {
        const impersonate = { user: 'ann', groups: [...ann.groups, group] };
        const { status: code, body } = await client.get<{ message: string }>(
          projects,
          { impersonate },
        );
        expect(code).toBe(403);
        expect(body.message).toContain('cannot impersonate');
      },
    );

    it('does not act for a service account', async () => {
      const impersonate = { user: 'system:serviceaccount:kube-system:default' };
      expect(await status(projects, { impersonate })).toBe(403);
    });

    it(`answers ${beyondPages} to what the person may do and its pages are not about`, async () => {
      const paths = [
        secrets,
        '/api/v1/pods',
        '/apis/rbac.authorization.k8s.io/v1/clusterroles',
      ];
      const answers = await Promise.all(
        paths.map(path => status(path, { impersonate: ann })),
      );
      expect(answers).toEqual(paths.map(() => beyondPages));
    });
  });
});
