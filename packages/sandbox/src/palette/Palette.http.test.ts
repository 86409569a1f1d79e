import { request } from 'node:http';
import { startSmallPalette } from './__testUtils__/smallPalette';

const search = '/v1/dashboard/edgehosts/search';

describe('Palette: bad requests', () => {
  let sandbox: Awaited<ReturnType<typeof startSmallPalette>>;
  beforeEach(async () => {
    sandbox = await startSmallPalette({ limits: false });
  });
  afterEach(() => sandbox.close());

  it('names the methods of a path', async () => {
    expect(await sandbox.json(search)).toEqual({
      status: 405,
      body: {
        code: 405,
        message: 'method GET is not allowed, but [POST] are',
      },
    });
  });

  it('does not know other paths', async () => {
    expect(await sandbox.json('/v1/spectroclusters/x/events')).toMatchObject({
      status: 404,
      body: { code: 404 },
    });
  });

  it.each([
    ['malformed JSON', '{"filter":', 400],
    ['a list', '[]', 422],
    ['a number', '5', 422],
    ['a wrong type', '{"filter":{"filterGroups":{}}}', 422],
    ['a body nested too deep', '['.repeat(20_000) + ']'.repeat(20_000), 400],
    ['a body of 10 MB', `{"x":"${'x'.repeat(10_000_000)}"}`, 413],
  ])('refuses %s', async (_name, body, status) => {
    const answer = await sandbox.json(search, { body });
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({
      code: expect.any(Number),
      message: expect.any(String),
    });
    expect((await sandbox.call('/v1/users/info')).status).toBe(200);
  });

  it('asks for a missing body', async () => {
    expect(await sandbox.json(search, { method: 'POST' })).toEqual({
      status: 422,
      body: { code: 602, message: 'body in body is required' },
    });
  });

  it('refuses other content types', async () => {
    const answer = await sandbox.json(search, {
      body: 'filter: {}',
      headers: { 'Content-Type': 'application/yaml' },
    });
    expect(answer).toMatchObject({ status: 415, body: { code: 415 } });
  });

  it.each([
    ['limit=51', 422, 608],
    ['limit=-1', 422, 601],
    ['limit=many', 422, 601],
    ['continue=%00broken', 400, 'InvalidPayload'],
    [
      `continue=${Buffer.from('{"offset":-5}').toString('base64')}`,
      400,
      'InvalidPayload',
    ],
  ])('refuses %s', async (query, status, code) => {
    const answer = await sandbox.json(`${search}?${query}`, {
      body: { filter: {}, sort: [] },
    });
    expect(answer).toMatchObject({ status, body: { code } });
  });

  it('lives on when a client goes away in mid-body', async () => {
    const url = new URL(sandbox.url + search);
    await new Promise<void>(resolve => {
      const client = request(url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Content-Length': '1000',
        },
      });
      client.on('error', () => resolve());
      client.write('{"filter"', () => client.destroy(new Error('gone')));
    });
    expect((await sandbox.call('/v1/users/info')).status).toBe(200);
  });
});
