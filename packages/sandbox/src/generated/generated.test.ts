import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { repositoryFolders } from '../repositoryFolders';

const generator = resolve(
  dirname(require.resolve('openapi-typescript/package.json')),
  'bin/cli.js',
);

describe('the generated types', () => {
  it.each(['palette', 'huggingface', 'ngc'])(
    'fit the document of %s; else run "yarn generate" here',
    name => {
      const document = resolve(repositoryFolders.openApi, `${name}.yaml`);
      const types = execFileSync(process.execPath, [generator, document], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const written = readFileSync(resolve(__dirname, `${name}.ts`), 'utf8');
      expect(types.trim()).toBe(written.trim());
    },
    30_000,
  );
});
