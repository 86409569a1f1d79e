import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paletteAiTranslationRef } from './translation';

/** Keys that are put together from parts. */
const COMPOSED = /`([a-zA-Z]+\.)\$\{/g;

function read(path: string): string {
  return readFileSync(join(__dirname, path), 'utf8');
}

function sources(): string {
  return readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path))
    .filter(
      path =>
        !path.includes('.test.') &&
        !/translation\.ts$|Messages\.ts$/.test(path),
    )
    .map(read)
    .join('\n');
}

/** All keys, as the translation API sees them. */
function declaredKeys(): string[] {
  const messages: unknown = Reflect.apply(
    Reflect.get(paletteAiTranslationRef, 'getDefaultMessages'),
    paletteAiTranslationRef,
    [],
  );
  return Object.keys(messages ?? {});
}

describe('the texts', () => {
  it('are known', () => {
    expect(declaredKeys().length).toBeGreaterThan(100);
  });

  const source = sources();
  const composed = [...source.matchAll(COMPOSED)].map(match => match[1]);

  it.each(declaredKeys())('%s is used', key => {
    const plain = key.replace(/_(one|other)$/, '');
    const isUsed =
      source.includes(`'${plain}'`) ||
      composed.some(prefix => plain.startsWith(prefix));
    expect(isUsed).toBe(true);
  });

  it('are the only ones that are rendered', () => {
    // Words between tags would be texts that no one can translate.
    const drawn = source.match(/<\w[^<>]*>\s*[A-Z][a-z]+[^<>{}]*<\//g) ?? [];
    expect(drawn).toEqual([]);
  });
});
