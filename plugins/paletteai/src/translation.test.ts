import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keys that are put together from parts. */
const COMPOSED = /`([a-zA-Z]+\.)\$\{/g;

function read(path: string): string {
  return readFileSync(join(__dirname, path), 'utf8');
}

function sources(): string {
  return readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path))
    .filter(path => !path.includes('.test.') && path !== 'translation.ts')
    .map(read)
    .join('\n');
}

/** Keys in the file of texts, by its indentation. */
function declaredKeys(): string[] {
  const path: string[] = [];
  return read('translation.ts')
    .split('\n')
    .flatMap(line => {
      const match = /^( {4,})(\w+):(.*)$/.exec(line);
      if (!match) {
        return [];
      }
      const depth = match[1].length / 2 - 2;
      path.splice(depth, path.length, match[2]);
      return match[3].trim() === '{' ? [] : [path.join('.')];
    });
}

describe('the texts', () => {
  const source = sources();
  const composed = [...source.matchAll(COMPOSED)].map(match => match[1]);

  it.each(declaredKeys())('%s is used', key => {
    const plain = key.replace(/_(one|other)$/, '');
    const isUsed =
      source.includes(`'${plain}'`) ||
      composed.some(prefix => plain.startsWith(prefix));
    expect(isUsed).toBe(true);
  });

  it('are the only ones that are drawn', () => {
    // Words between tags would be texts that nobody can translate.
    const drawn = source.match(/<\w[^<>]*>\s*[A-Z][a-z]+[^<>{}]*<\//g) ?? [];
    expect(drawn).toEqual([]);
  });
});
