import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseOptions } from './parseOptions.mjs';

describe('parseOptions', () => {
  it('serves the pages on 3000 and the backend on 7007 by default', () => {
    assert.deepEqual(parseOptions([]), {
      port: 3000,
      backendPort: 7007,
      dataFolder: undefined,
    });
  });

  it('takes both ports from the command line', () => {
    assert.deepEqual(parseOptions(['--port', '3100', '--backend-port=7107']), {
      port: 3100,
      backendPort: 7107,
      dataFolder: undefined,
    });
  });

  it('takes the folder in which the sandbox keeps its state', () => {
    assert.equal(parseOptions(['--data', 'state']).dataFolder, 'state');
  });

  for (const text of ['', '0', '70000', '30.5', 'three']) {
    it(`refuses the port "${text}" and names the option`, () => {
      assert.throws(
        () => parseOptions(['--port', text]),
        new RegExp(`--port is "${text}"; expected a number from 1 to 65535`),
      );
    });
  }

  it('refuses the same port twice', () => {
    assert.throws(
      () => parseOptions(['--port', '7007']),
      /need different ports/,
    );
  });

  it('refuses an option that it does not know', () => {
    assert.throws(() => parseOptions(['--prot', '1']), /--prot/);
  });
});
