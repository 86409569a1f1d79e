import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runCommand } from './runCommand.mjs';

const run = (script, options) =>
  runCommand(process.execPath, ['-e', script], options);

describe('runCommand', () => {
  it('keeps what the command printed, also without a last newline', async () => {
    const { code, output } = await run(
      `console.log('one'); console.error('two'); process.stdout.write('three'); process.exitCode = 3`,
    );
    assert.equal(code, 3);
    assert.match(output, /one/);
    assert.match(output, /two/);
    assert.match(output, /three/);
  });

  it('keeps a line that comes in pieces as one', async () => {
    const { output } = await run(
      `process.stdout.write('on'); setTimeout(() => process.stdout.write('e\\n'), 50)`,
      { stopsAt: line => line.trim() === 'on' },
    );
    assert.match(output, /one/);
  });

  it(
    'ends the command at a line that says why it fails',
    { timeout: 20_000 },
    async () => {
      const startedAt = Date.now();
      const { code, output, signal } = await run(
        `console.log('begin'); console.log('fatal: no'); setInterval(() => console.log('noise'), 1)`,
        { stopsAt: line => line.startsWith('fatal') },
      );
      assert.equal(code, 1);
      assert.equal(signal, undefined);
      assert.match(output, /begin/);
      assert.match(output, /fatal: no/);
      assert.ok(Date.now() - startedAt < 10_000);
    },
  );
});
