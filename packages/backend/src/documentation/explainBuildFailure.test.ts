import { ForwardedError } from '@backstage/errors';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { explainBuildFailure } from './explainBuildFailure';

const WRAPPED = 'Failed to generate docs from /srv/portal into /tmp/site';

/** The error of starting a program that is not there. */
async function missing(program: string): Promise<unknown> {
  const child = spawn(program, { env: { PATH: '' } });
  const [error] = await once(child, 'error');
  return error;
}

describe('explainBuildFailure', () => {
  it('says what to install when MkDocs is missing', async () => {
    const error = new ForwardedError(WRAPPED, await missing('mkdocs'));
    expect(explainBuildFailure(error)).toBe(
      'MkDocs, which builds the documentation, is not installed with the backend of the portal: ' +
        'install it with "pip install mkdocs-techdocs-core" and reload this page',
    );
  });

  it('leads to the build logs, without a path, when another program is missing', async () => {
    const error = new ForwardedError(WRAPPED, await missing('docker'));
    expect(explainBuildFailure(error)).toBe(
      'MkDocs could not build the documentation; the build logs say why',
    );
  });

  it.each([
    ['MkDocs fails', new ForwardedError(WRAPPED, 'exit code: 1')],
    ['a file is missing', Object.assign(new Error('/x'), { code: 'ENOENT' })],
    ['something else is thrown', 'Command mkdocs failed, exit code: 1'],
  ])('leads to the build logs, without a path, when %s', (_, failure) => {
    expect(explainBuildFailure(failure)).toBe(
      'MkDocs could not build the documentation; the build logs say why',
    );
  });
});
