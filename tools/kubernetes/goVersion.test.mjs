import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goVersion, isSufficient } from './goVersion.mjs';

describe('goVersion', () => {
  it('reads what the installed Go says of itself', async () => {
    const asked = [];
    const run = async (command, args, options) => {
      asked.push([command, args.join(' '), options.env.GOTOOLCHAIN]);
      return { stdout: 'go1.26.8\n' };
    };
    assert.equal(await goVersion({ run, environment: {} }), '1.26.8');
    assert.deepEqual(asked, [['go', 'env GOVERSION', 'local']]);
  });

  it('is undefined without a Go on the PATH', async () => {
    assert.equal(
      await goVersion({ environment: { PATH: '/nonexistent' } }),
      undefined,
    );
  });

  it('is undefined for output that is not a version', async () => {
    assert.equal(
      await goVersion({ run: async () => ({ stdout: '\n' }) }),
      undefined,
    );
  });
});

describe('isSufficient', () => {
  const verdicts = {
    '1.26.0': true,
    '1.26rc1': true,
    1.27: true,
    '2.0': true,
    '1.25.9': false,
    1.9: false,
    0.99: false,
  };
  for (const [version, expected] of Object.entries(verdicts)) {
    it(`${expected ? 'accepts' : 'refuses'} ${version}`, () => {
      assert.equal(isSufficient(version), expected);
    });
  }

  it('refuses the absence of a Go', () => {
    assert.equal(isSufficient(undefined), false);
  });
});
