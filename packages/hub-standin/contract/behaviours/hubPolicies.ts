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

const ROLES = { admin: ['a'], editor: ['b'], viewer: ['c'] };

function project(
  name: string,
  metadata: Manifest = {},
  roleMapping: Manifest = ROLES,
): Manifest {
  return {
    metadata: { name, labels: { [LABEL]: 'acme' }, ...metadata },
    spec: {
      displayName: 'A project',
      tenantRef: { name: 'acme' },
      computeConfigRef: { name: 'defaults', namespace: name },
      roleMapping,
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

  it('refuse to move a Project to another Tenant', async context => {
    await enforce(context);
    const { namespace } = context;
    const detail =
      'A Project stays in its Tenant: create another Project in the other Tenant';
    (await projects(context).create(project(namespace))).expect(201);
    const spec = { tenantRef: { name: 'other' } };
    for (const patch of [
      { spec },
      { spec, metadata: { labels: { [LABEL]: 'other' } } },
    ]) {
      expectStatus(
        await projects(context).patch(namespace, 'merge-patch', patch),
        denied(detail),
      );
    }
    const label = await projects(context).patch(namespace, 'merge-patch', {
      metadata: { labels: { [LABEL]: 'other' } },
    });
    label.expect(422);
  });

  it('hold a Project to its Tenant while it is being deleted, and let its finalizers go', async context => {
    await enforce(context);
    const { namespace } = context;
    const held = project(namespace, { finalizers: ['example.com/hold'] });
    (await projects(context).create(held)).expect(201);
    (await projects(context).delete(namespace)).expect(200);
    for (const patch of [
      { spec: { tenantRef: { name: 'other' } } },
      { metadata: { labels: { [LABEL]: 'other' } } },
    ]) {
      const moved = await projects(context).patch(
        namespace,
        'merge-patch',
        patch,
      );
      moved.expect(422);
    }
    const released = await projects(context).patch(namespace, 'merge-patch', {
      metadata: { finalizers: null },
    });
    released.expect(200);
  });

  it('give no role in a Project to a group of Kubernetes itself', async context => {
    await enforce(context);
    const { namespace } = context;
    for (const role of ['admin', 'editor', 'viewer']) {
      const roles = { ...ROLES, [role]: ['a-team', 'system:masters'] };
      expectStatus(
        await projects(context).create(project(namespace, {}, roles)),
        denied(
          'Groups of Kubernetes itself, which start with system:, cannot have a role in a Project',
        ),
      );
    }
  });
});
