import assert from 'node:assert/strict';
import { ApiClient } from '../client/ApiClient';
import { ResourceClient } from '../client/ResourceClient';
import { configMap, widget } from '../fixtures/widget';
import { CONTRACT_GROUP } from '../fixtures/resources';
import { behaviours } from '../runner/behaviour';
import { CaseContext } from '../runner/CaseContext';
import { eventually } from '../runner/eventually';
import { expectStatus } from '../runner/expectStatus';

const RBAC = 'rbac.authorization.k8s.io';

/** A user of the case's own with a Role in its namespace. */
async function userWithRole(
  context: CaseContext,
  rules: object[],
): Promise<ApiClient> {
  const user = context.uniqueName('user');
  const role = await context
    .namespaced('roles')
    .create({ metadata: { name: user }, rules });
  role.expect(201);
  const binding = await context.namespaced('rolebindings').create({
    metadata: { name: user },
    roleRef: { apiGroup: RBAC, kind: 'Role', name: user },
    subjects: [{ apiGroup: RBAC, kind: 'User', name: user }],
  });
  binding.expect(201);
  return context.admin.as(user);
}

/** Waits until the authorizer has seen what was just bound. */
async function untilListed(resource: ResourceClient): Promise<void> {
  await eventually(async () => (await resource.list()).expect(200));
}

export const authorizing = behaviours('Authorization', it => {
  it('allows the verbs of a bound Role and denies the others', async context => {
    const user = await userWithRole(context, [
      { apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'list'] },
    ]);
    const configMaps = context.configMaps.with(user);
    await context.configMaps.create(configMap('x'));
    await untilListed(configMaps);
    assert.equal((await configMaps.get('x')).status, 200);
    assert.equal((await configMaps.delete('x')).status, 403);
    assert.equal((await configMaps.create(configMap('y'))).status, 403);
  });

  it('names the user, the verb, the object and the namespace in a 403', async ({
    admin,
    widgets,
  }) => {
    const answer = await widgets.with(admin.as('nobody')).delete('x');
    expectStatus(answer, {
      code: 403,
      reason: 'Forbidden',
      details: { name: 'x', group: CONTRACT_GROUP, kind: 'widgets' },
    });
  });

  it('answers 403 and not 404 for what a user may not see', async ({
    admin,
    configMaps,
  }) => {
    const answer = await configMaps.with(admin.as('nobody')).get('absent');
    assert.equal(answer.status, 403);
  });

  it('binds a Role in its own namespace only', async context => {
    const user = await userWithRole(context, [
      { apiGroups: [''], resources: ['configmaps'], verbs: ['list'] },
    ]);
    await untilListed(context.configMaps.with(user));
    const elsewhere = context.configMaps.with(user, { namespace: 'default' });
    assert.equal((await elsewhere.list()).status, 403);
    const everywhere = context.configMaps.with(user, { namespace: undefined });
    assert.equal((await everywhere.list()).status, 403);
  });

  it('gives a ClusterRole everywhere through a ClusterRoleBinding', async context => {
    const name = context.uniqueName('everywhere');
    const roles = context.cluster('clusterroles');
    const bindings = context.cluster('clusterrolebindings');
    context.cleanup(() => roles.delete(name));
    context.cleanup(() => bindings.delete(name));
    await roles.create({
      metadata: { name },
      rules: [
        { apiGroups: [CONTRACT_GROUP], resources: ['gadgets'], verbs: ['*'] },
        { nonResourceURLs: ['/metrics'], verbs: ['get'] },
      ],
    });
    await bindings.create({
      metadata: { name },
      roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name },
      subjects: [{ apiGroup: RBAC, kind: 'User', name }],
    });
    await untilListed(context.gadgets.with(context.admin.as(name)));
  });

  it('restricts a rule to the names that it lists', async context => {
    const user = await userWithRole(context, [
      { apiGroups: [''], resources: ['configmaps'], verbs: ['list'] },
      {
        apiGroups: [''],
        resources: ['configmaps'],
        verbs: ['get'],
        resourceNames: ['mine'],
      },
    ]);
    await context.configMaps.create(configMap('mine'));
    await context.configMaps.create(configMap('other'));
    const configMaps = context.configMaps.with(user);
    await untilListed(configMaps);
    assert.equal((await configMaps.get('mine')).status, 200);
    assert.equal((await configMaps.get('other')).status, 403);
  });

  it('keeps the right to a subresource apart', async context => {
    const user = await userWithRole(context, [
      {
        apiGroups: [CONTRACT_GROUP],
        resources: ['widgets'],
        verbs: ['list', 'patch'],
      },
    ]);
    await context.widgets.create(widget('x'));
    const widgets = context.widgets.with(user);
    await untilListed(widgets);
    const spec = { spec: { size: 2 } };
    assert.equal((await widgets.patch('x', 'merge-patch', spec)).status, 200);
    const status = await widgets.patch('x/status', 'merge-patch', {});
    assert.equal(status.status, 403);
  });

  it('asks for the right to create when an apply would create', async context => {
    const user = await userWithRole(context, [
      { apiGroups: [''], resources: ['configmaps'], verbs: ['list', 'patch'] },
    ]);
    const configMaps = context.configMaps.with(user);
    await untilListed(configMaps);
    const answer = await configMaps.apply('new', 'me', {});
    expectStatus(answer, {
      code: 403,
      reason: 'Forbidden',
    });
  });

  it('takes a right away when the binding goes', async context => {
    const user = await userWithRole(context, [
      { apiGroups: [''], resources: ['configmaps'], verbs: ['list'] },
    ]);
    const configMaps = context.configMaps.with(user);
    await untilListed(configMaps);
    await context.namespaced('rolebindings').deleteAll();
    await eventually(async () => {
      assert.equal((await configMaps.list()).status, 403);
    });
  });
});
