import assert from 'node:assert/strict';
import { readPath } from '../client/readPath';
import { CONTRACT_GROUP } from '../fixtures/resources';
import { behaviours } from '../runner/behaviour';
import { CaseContext } from '../runner/CaseContext';
import { eventually } from '../runner/eventually';

const RBAC = 'rbac.authorization.k8s.io';

/** Lets a new user list widgets in the namespace of the case; answers the name. */
async function widgetLister(context: CaseContext): Promise<string> {
  const user = context.uniqueName('user');
  await context.namespaced('roles').create({
    metadata: { name: 'lister' },
    rules: [
      { apiGroups: [CONTRACT_GROUP], resources: ['widgets'], verbs: ['list'] },
    ],
  });
  await context.namespaced('rolebindings').create({
    metadata: { name: 'lister' },
    roleRef: { apiGroup: RBAC, kind: 'Role', name: 'lister' },
    subjects: [{ apiGroup: RBAC, kind: 'User', name: user }],
  });
  const widgets = context.widgets.with(context.admin.as(user));
  await eventually(async () => (await widgets.list()).expect(200));
  return user;
}

export const accessReviews = behaviours('Access reviews', it => {
  it('tell a user what the user may and may not do', async context => {
    const user = await widgetLister(context);
    const reviews = context.cluster(
      'selfsubjectaccessreviews',
      context.admin.as(user),
    );
    const review = (verb: string) =>
      reviews.create({
        spec: {
          resourceAttributes: {
            verb,
            group: CONTRACT_GROUP,
            resource: 'widgets',
            namespace: context.namespace,
          },
        },
      });
    const allowed = (await review('list')).expect(201);
    assert.equal(allowed.at('status.allowed'), true);
    assert.equal(
      allowed.at('status.reason'),
      `RBAC: allowed by RoleBinding "lister/${context.namespace}" of Role "lister" to User "${user}"`,
    );
    const denied = (await review('delete')).expect(201);
    assert.equal(denied.at('status.allowed'), false);
    assert.equal(denied.at('spec.resourceAttributes.verb'), 'delete');
  });

  it('may be asked by everybody about themselves', async ({ admin }) => {
    const answer = await admin
      .as('nobody')
      .post('/apis/authorization.k8s.io/v1/selfsubjectaccessreviews', {
        apiVersion: 'authorization.k8s.io/v1',
        kind: 'SelfSubjectAccessReview',
        spec: { nonResourceAttributes: { path: '/version', verb: 'get' } },
      });
    assert.equal(answer.expect(201).at('status.allowed'), true);
  });

  it('list the rules of a user in a namespace', async context => {
    const user = await widgetLister(context);
    const answer = await context
      .cluster('selfsubjectrulesreviews', context.admin.as(user))
      .create({ spec: { namespace: context.namespace } });
    answer.expect(201);
    assert.equal(answer.at('status.incomplete'), false);
    const rules = answer.array('status.resourceRules');
    const own = rules.find(rule =>
      (readPath(rule, 'apiGroups') as string[]).includes(CONTRACT_GROUP),
    );
    assert.deepEqual(own, {
      verbs: ['list'],
      apiGroups: [CONTRACT_GROUP],
      resources: ['widgets'],
    });
    assert.ok(answer.array('status.nonResourceRules').length > 0);
  });
});
