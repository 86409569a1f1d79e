import assert from 'node:assert/strict';
import { Manifest } from '../client/ResourceClient';
import { hubPolicies as policyObjects } from '../../src';
import { behaviours } from '../runner/behaviour';
import { CaseContext } from '../runner/CaseContext';
import { eventually } from '../runner/eventually';
import { expectStatus } from '../runner/expectStatus';

const LABEL = 'palette.ai/tenant-name';

function projects(context: CaseContext) {
  return context.in({
    groupVersion: 'spectrocloud.com/v1alpha1',
    kind: 'Project',
    plural: 'projects',
  });
}

function project(name: string, metadata: Manifest = {}): Manifest {
  return {
    metadata: { name, labels: { [LABEL]: 'acme' }, ...metadata },
    spec: {
      displayName: 'A project',
      tenantRef: { name: 'acme' },
      computeConfigRef: { name: 'defaults', namespace: name },
      roleMapping: { admin: ['a'], editor: ['b'], viewer: ['c'] },
    },
  };
}

/** Puts the policies of `deploy/hub/policies` in force and waits until they are. */
async function enforce(context: CaseContext): Promise<void> {
  for (const { kind, metadata, spec } of policyObjects()) {
    const policies = context.cluster(
      kind === 'ValidatingAdmissionPolicy'
        ? 'validatingadmissionpolicies'
        : 'validatingadmissionpolicybindings',
    );
    const name = metadata.name ?? '';
    const query = { force: true };
    (await policies.apply(name, 'contract', { spec }, query)).expect(200, 201);
  }
  await eventually(async () => {
    const query = { dryRun: 'All' };
    const answer = await projects(context).create(project('probe'), query);
    assert.match(answer.expect(422).text, /ValidatingAdmissionPolicy/);
  });
}

/** Our policies say what is wrong, and people read it. */
function denied(detail: string) {
  return {
    code: 422,
    reason: 'Invalid',
    message: new RegExp(`denied request: ${detail}$`),
  };
}

export const hubPolicies = behaviours('The policies of the hub', it => {
  it('refuse a Project in a namespace of another name', async context => {
    await enforce(context);
    expectStatus(
      await projects(context).create(project('x')),
      denied('A Project must have the same name as its namespace'),
    );
  });

  it('refuse a Project without the label of its Tenant', async context => {
    await enforce(context);
    const { namespace } = context;
    const detail =
      'A Project must carry the label palette.ai/tenant-name with the name of its Tenant';
    for (const labels of [undefined, {}, { [LABEL]: 'other' }]) {
      expectStatus(
        await projects(context).create(project(namespace, { labels })),
        denied(detail),
      );
    }
  });

  it('accept a Project that keeps to the rules, and refuse to break them later', async context => {
    await enforce(context);
    const { namespace } = context;
    const created = await projects(context).create(project(namespace));
    created.expect(201);
    const changed = await projects(context).patch(namespace, 'merge-patch', {
      metadata: { labels: { [LABEL]: null } },
    });
    expectStatus(
      changed,
      denied(
        'A Project must carry the label palette.ai/tenant-name with the name of its Tenant',
      ),
    );
  });
});
