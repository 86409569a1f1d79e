import assert from 'node:assert/strict';
import { configMap } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

const JSON_TYPE = 'application/json';

function nested(depth: number): string {
  return `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
}

export const badInput = behaviours('Bad input', it => {
  it('answers 400 to a body that is no JSON', async ({ admin, widgets }) => {
    const answer = await admin.post(widgets.path, '{"spec": ');
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
    });
  });

  it('answers 413 to a body that is too big', async ({ admin, configMaps }) => {
    const object = {
      ...configMap('x', { big: 'x'.repeat(4 * 1024 * 1024) }),
    };
    expectStatus(await configMaps.create(object), {
      code: 413,
      reason: 'RequestEntityTooLarge',
    });
    assert.equal((await admin.get('/readyz')).status, 200);
  });

  it('answers 400 to JSON that is nested too deep', async ({
    admin,
    widgets,
  }) => {
    const body = `{"apiVersion":"contract.example.com/v1","kind":"Widget","metadata":{"name":"x"},"spec":{"size":1,"payload":${nested(
      20_000,
    )}}}`;
    const answer = await admin.post(widgets.path, body, {
      headers: { 'Content-Type': JSON_TYPE },
    });
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
    });
  });

  it('answers 404 to a path that does not exist', async ({ admin }) => {
    for (const path of ['/absent', '/api/v1x', '/apisx']) {
      const answer = await admin.get(path);
      assert.equal(answer.status, 404, path);
    }
  });

  it('survives a request with a broken escape in its path', async ({
    admin,
  }) => {
    const answer = await admin.get('/api/v1/namespaces/%00');
    assert.equal(answer.status, 404);
  });
});
