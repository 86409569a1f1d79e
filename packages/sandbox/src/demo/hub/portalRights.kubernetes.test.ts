import { FakeClock } from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import {
  describeWithAssets,
  eventually,
  KubernetesTestClient,
  KubernetesTestRequest,
} from '@paletteai/envtest';
import { RealHub, startRealHub } from '../../../realHub/startRealHub';
import { demoUsers } from '../organisation/demoOrganisation';
import { PortalRights } from './portalObjects';

jest.setTimeout(180_000);

const api = '/apis/spectrocloud.com/v1alpha1';
const rbac = '/apis/rbac.authorization.k8s.io/v1';
const imaging = '/api/v1/namespaces/radiology-imaging';
const tenantLabel = { 'palette.ai/tenant-name': 'meridian-health' };
const variants: [PortalRights, number][] = [
  ['unconstrained', 200],
  ['constrained', 403],
];

/** In whose name a request is made, as a person with all their groups. */
function as(id: string): Pick<KubernetesTestRequest, 'impersonate'> {
  const groups = demoUsers.find(user => user.id === id)?.groups ?? [];
  return { impersonate: { user: `user:default/${id}`, groups: [...groups] } };
}

function project(name: string, labels: object) {
  return {
    apiVersion: 'spectrocloud.com/v1alpha1',
    kind: 'Project',
    metadata: { name, labels },
    spec: {
      displayName: 'Tried',
      tenantRef: { name: 'meridian-health' },
      computeConfigRef: { name: 'defaults', namespace: name },
      roleMapping: { admin: ['a'], editor: ['b'], viewer: ['c'] },
    },
  };
}

describe.each(variants)(
  'with the %s rights of deploy/hub/rbac',
  (rights, beyondPages) => {
    describeWithAssets('the account of the portal', () => {
      let hub: RealHub;
      let portal: KubernetesTestClient;

      beforeAll(async () => {
        hub = await startRealHub(
          {
            now: FakeClock.create({ start: '2026-01-15T09:00:00Z' }).now(),
            paletteUrl: 'http://127.0.0.1:7400/palette',
            kubeconfigFor: uid => `kubeconfig of ${uid}`,
          },
          rights,
        );
        const { envtest, portalToken } = hub;
        portal = KubernetesTestClient.create({
          url: envtest.url,
          caData: envtest.caData,
          token: portalToken,
        });
        await eventually('its rights are in force', async () => {
          const answers = await Promise.all([
            portal.get(`${api}/projects`),
            portal.get(`${api}/projects`, as('ingrid.solberg')),
          ]);
          // She cannot list all, and it is her who cannot, for the portal may ask in her name.
          return answers[0].status === 200 && !saysImpersonate(answers[1].body);
        });
      });
      afterAll(async () => {
        await portal?.close();
        await hub?.envtest.stop();
      });

      it.each([
        [`${imaging}/secrets`],
        ['/api/v1/pods'],
        ['/apis/apps/v1/deployments'],
        ['/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicies'],
      ])('cannot read %s', async path => {
        expect((await portal.get(path)).status).toBe(403);
      });

      it.each([
        [
          'create a Project',
          'POST',
          `${api}/namespaces/radiology-imaging/projects`,
          project('radiology-imaging', tenantLabel),
        ],
        [
          'delete a Tenant',
          'DELETE',
          `${api}/tenants/halden-motors`,
          undefined,
        ],
        [
          'create a namespace',
          'POST',
          '/api/v1/namespaces',
          { metadata: { name: 'own' } },
        ],
        [
          'give itself a role',
          'POST',
          `${rbac}/clusterrolebindings`,
          {
            metadata: { name: 'own' },
            roleRef: {
              apiGroup: 'rbac.authorization.k8s.io',
              kind: 'ClusterRole',
              name: 'cluster-admin',
            },
          },
        ],
        [
          'make a token of another account',
          'POST',
          `${imaging}/serviceaccounts/default/token`,
          { spec: {} },
        ],
        [
          'lift a policy',
          'DELETE',
          '/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicybindings/projects.spectrocloud.com',
          undefined,
        ],
      ])('cannot %s', async (_what, method, path, body) => {
        const query = { dryRun: 'All' };
        const { status } = await portal.request(method, path, { query, body });
        expect(status).toBe(403);
      });

      it.each([
        ['system:masters'],
        ['system:serviceaccounts:kube-system'],
        ['halden-contractors'],
      ])(
        'may not act for the group %s, which it was not given',
        async group => {
          const impersonate = { user: 'user:default/x', groups: [group] };
          const { status, body } = await portal.get(`${api}/projects`, {
            impersonate,
          });
          expect([status, saysImpersonate(body)]).toEqual([403, true]);
        },
      );

      it('may do for a person what the person may, and no more', async () => {
        const pools = `${api}/namespaces/radiology-imaging/computepools/imaging-train`;
        const asked = async (id: string) => {
          const query = { dryRun: 'All' };
          const answer = await portal.delete(pools, { query, ...as(id) });
          return answer.status;
        };
        expect(await asked('daniel.weiss')).toBe(200);
        expect(await asked('priya.nair')).toBe(403);
        expect(await asked('tomas.reyes')).toBe(403);
      });

      it('is held to the policies of the hub when it acts for a person', async () => {
        const create = (name: string, labels: object) =>
          portal.create<{ message?: string }>(
            `${api}/namespaces/genomics/projects`,
            project(name, labels),
            { query: { dryRun: 'All' }, ...as('ingrid.solberg') },
          );
        const misplaced = await create('misplaced', tenantLabel);
        const unlabelled = await create('genomics', {});
        expect([misplaced.status, misplaced.body.message]).toEqual([
          422,
          expect.stringContaining('must have the same name as its namespace'),
        ]);
        expect([unlabelled.status, unlabelled.body.message]).toEqual([
          422,
          expect.stringContaining(
            'must carry the label palette.ai/tenant-name',
          ),
        ]);
      });

      // The constrained rights are for what the pages are about, whatever else a person may do.
      it.each([
        [beyondPages, `${imaging}/secrets`],
        [beyondPages, `${imaging}/pods`],
      ])(
        'is answered %i for a person who may read %s',
        async (expected, path) => {
          const { status } = await portal.get(path, as('amara.okafor'));
          expect(status).toBe(expected);
        },
      );

      // The last one: no one gives the right back.
      it('acts for no one once its right to do so is taken away', async () => {
        await hub.envtest
          .client()
          .delete(`${rbac}/clusterrolebindings/paletteai-portal-impersonator`);
        await eventually('it acts for nobody', async () => {
          const { status, body } = await portal.get(
            `${api}/namespaces/radiology-imaging/projects`,
            as('daniel.weiss'),
          );
          return status === 403 && saysImpersonate(body);
        });
        expect((await portal.get(`${api}/projects`)).status).toBe(200);
      });
    });
  },
);

function saysImpersonate(body: unknown): boolean {
  return /cannot impersonate/.test(JSON.stringify(body));
}
