import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../setup/paths.mjs';

const FOLDERS = ['deploy', 'docs', 'e2e', 'packages', 'plugins'];
const PATH = new RegExp(`^(${FOLDERS.join('|')})(/[^\\s*<]+)?$`);

/** Files and folders of the repository that a page names in backticks. */
function filesNamedIn(page) {
  return [...page.matchAll(/`([^`\n]+)`/g)]
    .map(([, text]) => text)
    .filter(text => PATH.test(text));
}

describe('the pages for contributors', () => {
  const folder = join(root, 'docs/contributing');

  for (const file of readdirSync(folder).filter(name => name.endsWith('.md'))) {
    it(`name only files that exist, in ${file}`, () => {
      const named = filesNamedIn(readFileSync(join(folder, file), 'utf8'));
      assert.deepEqual(
        named.filter(path => !existsSync(join(root, path))),
        [],
      );
    });
  }

  it('name the files to change for a new kind', () => {
    const named = filesNamedIn(
      readFileSync(join(folder, 'add-a-kind.md'), 'utf8'),
    );
    assert.ok(named.length > 20, `${named.length} files are named`);
  });
});
