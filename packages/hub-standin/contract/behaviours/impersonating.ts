import { JsonObject } from '@backstage/types';
import assert from 'node:assert/strict';
import { ApiClient } from '../client/ApiClient';
import { createRobot, Robot } from '../fixtures/robot';
import { CaseContext } from '../runner/CaseContext';
import { behaviours } from '../runner/behaviour';
import { eventually } from '../runner/eventually';
import { expectStatus } from '../runner/expectStatus';

const RBAC = 'rbac.authorization.k8s.io';

async function userInfo(client: ApiClient): Promise<unknown> {
  const answer = await client.post(
    '/apis/authentication.k8s.io/v1/selfsubjectreviews',
    { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
  );
  return answer.expect(201).at('status.userInfo');
}

/** Someone with the right to impersonate one user, and no other right. */
function impersonatorOf(context: CaseContext, user: string): Promise<Robot> {
  const rule = { resources: ['users'], resourceNames: [user] };
  return robotWith(context, user, [
    { ...rule, apiGroups: [''], verbs: ['impersonate'] },
  ]);
}

/** Someone who may impersonate one user with one group, and in their name list config maps and ask who they are. */
function constrainedImpersonatorOf(
  context: CaseContext,
  user: string,
  group: string,
): Promise<Robot> {
  const identity = {
    apiGroups: ['authentication.k8s.io'],
    verbs: ['impersonate:user-info'],
  };
  return robotWith(context, user, [
    { ...identity, resources: ['users'], resourceNames: [user] },
    { ...identity, resources: ['groups'], resourceNames: [group] },
    {
      apiGroups: [''],
      resources: ['configmaps'],
      verbs: ['impersonate-on:user-info:list'],
    },
    {
      apiGroups: ['authentication.k8s.io'],
      resources: ['selfsubjectreviews'],
      verbs: ['impersonate-on:user-info:create'],
    },
  ]);
}

/** A user with a role that lets it ask who a user is, in the name of that user. */
async function robotWith(
  context: CaseContext,
  user: string,
  rules: JsonObject[],
): Promise<Robot> {
  const name = context.namespace;
  const robot = createRobot(context);
  const roles = context.cluster('clusterroles');
  const bindings = context.cluster('clusterrolebindings');
  context.cleanup(() => bindings.delete(name));
  context.cleanup(() => roles.delete(name));
  const role = await roles.create({ metadata: { name }, rules });
  role.expect(201);
  const bound = await bindings.create({
    metadata: { name },
    roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name },
    subjects: [robot.subject],
  });
  bound.expect(201);
  await eventually(async () => userInfo(robot.client.as(user)));
  return robot;
}

/** Lets a group list config maps in the namespace of the case. */
async function letList(context: CaseContext, group: string): Promise<void> {
  await context.namespaced('roles').create({
    metadata: { name: 'reader' },
    rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['list'] }],
  });
  await context.namespaced('rolebindings').create({
    metadata: { name: 'reader', namespace: context.namespace },
    roleRef: { apiGroup: RBAC, kind: 'Role', name: 'reader' },
    subjects: [{ apiGroup: RBAC, kind: 'Group', name: group }],
  });
}

export const impersonating = behaviours('Impersonation', it => {
  it('acts as the user and the groups of the headers', async ({ admin }) => {
    assert.deepEqual(await userInfo(admin.as('jane', ['a', 'b'])), {
      username: 'jane',
      groups: ['a', 'b', 'system:authenticated'],
    });
  });

  it('acts as a user without groups', async ({ admin }) => {
    assert.deepEqual(await userInfo(admin.as('jane')), {
      username: 'jane',
      groups: ['system:authenticated'],
    });
  });

  it('judges requests by the rights of the impersonated user', async ({
    admin,
    configMaps,
  }) => {
    const answer = await configMaps.with(admin.as('jane')).list();
    expectStatus(answer, {
      code: 403,
      reason: 'Forbidden',
    });
  });

  it('answers 403 to somebody who may not impersonate', async context => {
    const robot = createRobot(context);
    const answer = await context.configMaps
      .with(robot.client.as('jane'))
      .list();
    expectStatus(answer, {
      code: 403,
      reason: 'Forbidden',
    });
  });

  it('answers 400 to groups without a user', async ({ admin }) => {
    const client = admin.withHeaders({ 'Impersonate-Group': ['a'] });
    const answer = await client.get('/api/v1/namespaces');
    assert.equal(answer.status, 400);
  });

  it('lets a user impersonate whom a role names', async context => {
    const jane = context.uniqueName('jane');
    const robot = await impersonatorOf(context, jane);
    const info = await userInfo(robot.client.as(jane));
    assert.deepEqual(info, {
      username: jane,
      groups: ['system:authenticated'],
    });
  });

  it('answers 403 to a group that the caller may not impersonate', async context => {
    const jane = context.uniqueName('jane');
    const robot = await impersonatorOf(context, jane);
    const answer = await context.configMaps
      .with(robot.client.as(jane, ['team-x']))
      .list();
    expectStatus(answer, {
      code: 403,
      reason: 'Forbidden',
    });
  });

  it('lets a group impersonated give its rights', async context => {
    const { admin, configMaps } = context;
    const group = context.uniqueName('readers');
    await letList(context, group);
    await eventually(async () => {
      const allowed = await configMaps.with(admin.as('jane', [group])).list();
      allowed.expect(200);
    });
    const denied = await configMaps.with(admin.as('jane', ['others'])).list();
    assert.equal(denied.status, 403);
  });

  it('keeps a constrained impersonation to the requests that a role names', async context => {
    const jane = context.uniqueName('jane');
    const readers = context.uniqueName('readers');
    await letList(context, readers);
    const robot = await constrainedImpersonatorOf(context, jane, readers);
    const asJane = context.configMaps.with(robot.client.as(jane, [readers]));

    await eventually(async () => {
      (await asJane.list()).expect(200);
    });
    expectStatus(await asJane.get('kube-root-ca.crt'), {
      code: 403,
      reason: 'Forbidden',
    });
  });

  it('keeps a constrained impersonation to the groups that a role names', async context => {
    const jane = context.uniqueName('jane');
    const readers = context.uniqueName('readers');
    const robot = await constrainedImpersonatorOf(context, jane, readers);
    for (const [group] of [
      ['team-x', ''],
      // Whatever a role says.
      [
        'system:masters',
        ': impersonating the system:masters group is not allowed',
      ],
    ]) {
      const answer = await context.configMaps
        .with(robot.client.as(jane, [readers, group]))
        .list();
      expectStatus(answer, {
        code: 403,
        reason: 'Forbidden',
      });
    }
  });
});
