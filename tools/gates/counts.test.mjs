import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import {
  closingLine,
  countsOf,
  jestCounts,
  nodeTestCounts,
  oneCheck,
  plainCounts,
  playwrightCounts,
  sum,
} from './counts.mjs';

describe('counts', () => {
  let folder;
  let file;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'counts-'));
    file = join(folder, 'report');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('reads the report of Jest and counts a suite that could not run', async () => {
    await writeFile(
      file,
      JSON.stringify({
        numPassedTests: 7,
        numFailedTests: 1,
        numRuntimeErrorTestSuites: 2,
        numPendingTests: 3,
        numTodoTests: 0,
      }),
    );
    assert.deepEqual(await jestCounts(file), {
      passed: 7,
      failed: 3,
      skipped: 3,
    });
  });

  it('reads the report of Playwright', async () => {
    const stats = { expected: 4, flaky: 1, unexpected: 2, skipped: 3 };
    await writeFile(file, JSON.stringify({ stats }));
    assert.deepEqual(await playwrightCounts(file), {
      passed: 5,
      failed: 2,
      skipped: 3,
    });
  });

  it("reads the closing lines of Node's runner", async () => {
    await writeFile(
      file,
      '# tests 9\n# pass 5\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 1\n',
    );
    assert.deepEqual(await nodeTestCounts(file), {
      passed: 5,
      failed: 2,
      skipped: 2,
    });
  });

  it('counts a gate without tests as one check', () => {
    assert.deepEqual(oneCheck(0), { passed: 1, failed: 0, skipped: 0 });
    assert.deepEqual(oneCheck(2), { passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a gate that wrote no report as failed', async () => {
    const counts = await countsOf(0, () => plainCounts(join(folder, 'none')));
    assert.deepEqual(counts, { passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a gate as failed that ended with an error after its tests passed', async () => {
    await writeFile(file, JSON.stringify({ passed: 3, failed: 0 }));
    const counts = await countsOf(1, () => plainCounts(file));
    assert.deepEqual(counts, { passed: 3, failed: 1, skipped: 0 });
  });

  it('adds up to the closing line of CI', () => {
    const some = { passed: 2, failed: 0, skipped: 0 };
    assert.equal(closingLine(sum([some, some])), '4 passed, 0 failed');
    assert.equal(
      closingLine(sum([some, { passed: 0, failed: 1, skipped: 2 }])),
      '2 passed, 1 failed, 2 skipped',
    );
  });
});
