import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { takenPort } from './takenPort.mjs';

describe('takenPort', () => {
  it('names the port that another program listens on', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address();
    assert.equal(await takenPort([port]), port);
    other.close();
    await once(other, 'close');
    assert.equal(await takenPort([port]), undefined);
  });
});
