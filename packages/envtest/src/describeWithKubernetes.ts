/* eslint-disable jest/no-disabled-tests, jest/valid-describe-callback, jest/valid-title -- suites are made here, not written */

import { findAssets } from './assets';
import { Envtest } from './Envtest';
import { startEnvtest, StartEnvtestOptions } from './startEnvtest';

/** Long enough for a start on a machine that is busy with other tests. */
const hookTimeoutMs = 180_000;

/**
 * A Jest suite that needs the Kubernetes binaries. Where they are not there its tests count as skipped, and a line
 * says how to get them.
 *
 * @public
 */
export function describeWithAssets(name: string, body: () => void): void {
  const finding = findAssets();
  if ('missing' in finding) {
    // Jest reports only the number of skipped tests.
    process.stderr.write(`Skipping "${name}": ${finding.missing}\n`);
    describe.skip(name, body);
  } else {
    describe(name, body);
  }
}

/**
 * A Jest suite with its own test environment, which starts before its first test and stops after its last.
 * `body` gets a function that returns the environment; call it in hooks and tests only.
 *
 * @public
 */
export function describeWithKubernetes(
  name: string,
  body: (envtest: () => Envtest) => void,
  options: StartEnvtestOptions = {},
): void {
  describeWithAssets(name, () => {
    let envtest: Envtest | undefined;

    beforeAll(async () => {
      envtest = await startEnvtest(options);
    }, hookTimeoutMs);

    afterAll(async () => {
      await envtest?.stop();
    }, hookTimeoutMs);

    body(() => {
      if (!envtest) {
        throw new Error(
          'The test environment is available in hooks and tests only, not while the suite is being defined.',
        );
      }
      return envtest;
    });
  });
}
