import { describeWithKubernetes } from '../describeWithKubernetes';
import { eventually } from '../eventually';
import { kubectl } from '../kubectl';
import { repositoryFolders } from '../repositoryFolders';
import { judgeVerdict } from '../verdicts/judgeVerdict';
import { readVerdicts } from '../verdicts/readVerdicts';
import { Verdict } from '../verdicts/Verdict';
import { readResourceTypes } from './readResourceTypes';

jest.setTimeout(60_000);

const types = readResourceTypes();
const tables = readVerdicts('policies');

describeWithKubernetes('the admission policies of a hub', envtest => {
  beforeAll(async () => {
    await kubectl(
      envtest(),
      'apply',
      `--filename=${repositoryFolders.policies}`,
    );
    const refusals = tables.flatMap(({ plural, rows }) =>
      rows
        .filter(({ verdict }) => verdict === 'rejected')
        .map(row => ({ plural, row })),
    );
    // A new policy is in force some seconds after it was made.
    await Promise.all(
      refusals.map(({ plural, row }) =>
        eventually(
          row.name,
          async () => (await judge(plural, row)).length === 0,
        ),
      ),
    );
  });

  it('hold no mistake that the server warns of', async () => {
    const { body } = await envtest().client().get<{
      items: { status?: { typeChecking?: { expressionWarnings?: unknown } } }[];
    }>('/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicies');
    expect(body.items.length).toBeGreaterThan(0);
    expect(
      body.items.map(({ status }) => status?.typeChecking?.expressionWarnings),
    ).toEqual(body.items.map(() => undefined));
  });

  describe.each(tables)('$plural', ({ plural, rows }) => {
    it.each(rows)('$name', async row => {
      expect(await judge(plural, row)).toEqual([]);
    });
  });

  describe('a tenant that is deleted', () => {
    const path = '/apis/spectrocloud.com/v1alpha1/tenants';
    const tenant = {
      apiVersion: 'spectrocloud.com/v1alpha1',
      kind: 'Tenant',
      metadata: { name: 'globex' },
      spec: {},
    };

    async function setProjects(childProjectCount: number) {
      const client = envtest().client();
      const { body } = await client.get<object>(`${path}/globex`);
      const { status } = await client.request('PUT', `${path}/globex/status`, {
        body: { ...body, status: { childProjectCount } },
      });
      expect(status).toBe(200);
    }

    it('stays as long as it has projects', async () => {
      const client = envtest().client();
      expect((await client.create(path, tenant)).status).toBe(201);
      await setProjects(2);

      const refused = await client.delete<{ message: string }>(
        `${path}/globex`,
      );
      await setProjects(0);
      const deleted = await client.delete(`${path}/globex`);

      expect(refused.status).toBe(422);
      expect(refused.body.message).toContain(
        'A Tenant cannot be deleted while it has Projects: delete them first',
      );
      expect(deleted.status).toBe(200);
    });
  });

  function judge(plural: string, row: Verdict) {
    const type = types.find(candidate => candidate.plural === plural);
    if (!type) {
      throw new Error(`No kind of deploy/hub/crds is called ${plural}`);
    }
    return judgeVerdict(envtest().client(), type, row);
  }
});
