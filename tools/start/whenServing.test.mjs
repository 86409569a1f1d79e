import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { whenServing } from './whenServing.mjs';

describe('whenServing', () => {
  let server;
  let url;
  let status;

  beforeEach(async () => {
    status = 503;
    server = createServer((_request, response) => {
      response.writeHead(status).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${server.address().port}`;
  });
  afterEach(() => server.close());

  it('waits until the server stops answering with an error', async () => {
    setTimeout(() => {
      status = 200;
    }, 30);
    const { signal } = new AbortController();
    assert.equal(await whenServing([url], { signal, pollMs: 5 }), true);
  });

  it('gives up when it is told to', async () => {
    const signal = AbortSignal.timeout(30);
    assert.equal(await whenServing([url], { signal, pollMs: 5 }), false);
  });
});
