import { TestApi, widgets } from '../testing/TestApi';
import { ruleAllows } from './RbacAuthorizer';

const rbac = 'rbac.authorization.k8s.io';

describe('ruleAllows', () => {
  const rule = {
    verbs: ['get'],
    apiGroups: ['apps'],
    resources: ['deployments', 'deployments/scale'],
    resourceNames: ['web'],
  };
  const question = {
    verb: 'get',
    group: 'apps',
    resource: 'deployments',
    name: 'web',
  };

  it.each([
    [{}, true],
    [{ verb: 'list' }, false],
    [{ group: '' }, false],
    [{ name: 'other' }, false],
    [{ name: undefined }, false],
    [{ subresource: 'scale' }, true],
    [{ subresource: 'status' }, false],
  ])('judges %j', (change, expected) => {
    expect(ruleAllows(rule, { ...question, ...change })).toBe(expected);
  });

  it('matches paths by their start', () => {
    const paths = { verbs: ['get'], nonResourceURLs: ['/openapi/*'] };
    const ask = (path: string) =>
      ruleAllows(paths, { verb: 'get', path, group: '', resource: '' });
    expect([ask('/openapi/v3'), ask('/metrics')]).toEqual([true, false]);
  });
});

describe('roles and bindings', () => {
  let server: TestApi;

  beforeEach(async () => {
    server = await TestApi.start();
  });

  afterEach(() => server.stop());

  function grant(user: string, rules: object[], name = user): void {
    server.api.objects.create({
      apiVersion: `${rbac}/v1`,
      kind: 'Role',
      metadata: { name, namespace: 'home' },
      rules: JSON.parse(JSON.stringify(rules)),
    });
    server.api.objects.create({
      apiVersion: `${rbac}/v1`,
      kind: 'RoleBinding',
      metadata: { name, namespace: 'home' },
      roleRef: { apiGroup: rbac, kind: 'Role', name },
      subjects: [{ apiGroup: rbac, kind: 'User', name: user }],
    });
  }

  it('give in their namespace what they say, and take it with them', async () => {
    grant('ann', [
      { apiGroups: ['example.com'], resources: ['widgets'], verbs: ['list'] },
    ]);
    expect((await server.send('GET', widgets, { user: 'ann' })).code).toBe(200);
    expect(
      (await server.send('GET', `${widgets}/a`, { user: 'ann' })).code,
    ).toBe(403);
    expect(
      (
        await server.send('GET', '/apis/example.com/v1/widgets', {
          user: 'ann',
        })
      ).code,
    ).toBe(403);
    server.api.objects.delete({
      apiVersion: `${rbac}/v1`,
      kind: 'RoleBinding',
      name: 'ann',
      namespace: 'home',
    });
    expect((await server.send('GET', widgets, { user: 'ann' })).code).toBe(403);
  });
});
