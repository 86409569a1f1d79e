import assert from 'node:assert/strict';
import { ApiClient } from '../client/ApiClient';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

async function whoAmI(client: ApiClient) {
  const answer = await client.post(
    '/apis/authentication.k8s.io/v1/selfsubjectreviews',
    { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
  );
  return answer.expect(201);
}

export const authenticating = behaviours('Authentication', it => {
  it('answers 401 to an unknown token', async ({ admin }) => {
    const answer = await admin.withToken('unknown-token').get('/api/v1/pods');
    expectStatus(answer, {
      code: 401,
      reason: 'Unauthorized',
      message: 'Unauthorized',
    });
  });

  it('answers 401 to an unknown token on a path that does not exist', async ({
    admin,
  }) => {
    const answer = await admin.withToken('unknown-token').get('/absent');
    assert.equal(answer.status, 401);
  });

  it('answers 403 to somebody without credentials', async ({ admin }) => {
    expectStatus(await admin.withToken(undefined).get('/api/v1/pods'), {
      code: 403,
      reason: 'Forbidden',
      message:
        'pods is forbidden: User "system:anonymous" cannot list resource "pods" in API group "" at the cluster scope',
    });
  });

  it('lets everybody read the version and the health', async ({ admin }) => {
    const anonymous = admin.withToken(undefined);
    for (const path of ['/version', '/healthz', '/livez', '/readyz']) {
      assert.equal((await anonymous.get(path)).status, 200, path);
    }
  });

  it('answers 403 to discovery without credentials', async ({ admin }) => {
    expectStatus(await admin.withToken(undefined).get('/apis'), {
      code: 403,
      reason: 'Forbidden',
      message: 'forbidden: User "system:anonymous" cannot get path "/apis"',
    });
  });

  it('lets every user who is signed in discover', async ({ admin, server }) => {
    const outsider = admin.withToken(server.outsiderToken);
    for (const path of ['/api', '/apis', '/apis/apps/v1', '/openapi/v3']) {
      assert.equal((await outsider.get(path)).status, 200, path);
    }
  });

  it('tells a user name and groups with SelfSubjectReview', async ({
    admin,
    server,
  }) => {
    const answer = await whoAmI(admin.withToken(server.outsiderToken));
    assert.equal(answer.at('kind'), 'SelfSubjectReview');
    assert.equal(answer.at('status.userInfo.username'), server.outsiderName);
    assert.ok(
      answer.array('status.userInfo.groups').includes('system:authenticated'),
    );
  });

  it('takes the token whatever the case of Bearer', async ({
    admin,
    server,
  }) => {
    const client = admin.withToken(undefined).withHeaders({
      Authorization: `bearer ${server.outsiderToken}`,
    });
    const answer = await whoAmI(client);
    assert.equal(answer.at('status.userInfo.username'), server.outsiderName);
  });

  it('gives every user who is signed in the group system:authenticated once', async ({
    admin,
  }) => {
    const answer = await whoAmI(admin.as('jane', ['team-a', 'team-b']));
    assert.deepEqual(answer.at('status.userInfo'), {
      username: 'jane',
      groups: ['team-a', 'team-b', 'system:authenticated'],
    });
  });

  it('reviews a token', async ({ admin, server }) => {
    const review = (token: string) =>
      admin.post('/apis/authentication.k8s.io/v1/tokenreviews', {
        apiVersion: 'authentication.k8s.io/v1',
        kind: 'TokenReview',
        spec: { token },
      });
    const good = (await review(server.outsiderToken)).expect(201);
    assert.equal(good.at('status.authenticated'), true);
    assert.equal(good.at('status.user.username'), server.outsiderName);
    const bad = (await review('unknown-token')).expect(201);
    assert.notEqual(bad.at('status.authenticated'), true);
  });
});
