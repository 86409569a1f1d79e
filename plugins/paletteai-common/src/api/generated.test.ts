import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

describe('the generated types and operations', () => {
  it('are those of the OpenAPI document; else run "yarn generate"', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      path.resolve(__dirname, '../../openapi/generate.mjs'),
      '--check',
    ]);

    expect(stdout).toBe('');
  }, 60_000);
});
