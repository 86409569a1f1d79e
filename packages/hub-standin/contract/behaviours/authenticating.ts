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
    });
  });

  it('answers 403 to somebody without credentials', async ({ admin }) => {
    expectStatus(await admin.withToken(undefined).get('/api/v1/pods'), {
      code: 403,
      reason: 'Forbidden',
    });
  });

  it('lets everybody read the version and the health', async ({ admin }) => {
    const anonymous = admin.withToken(undefined);
    for (const path of ['/version', '/healthz', '/livez', '/readyz']) {
      assert.equal((await anonymous.get(path)).status, 200, path);
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
});
