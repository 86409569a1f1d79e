import { ConfigReader } from '@backstage/config';
import { readPagesPath } from './readPagesPath';

function pathWith(...extensions: object[] | string[]) {
  return readPagesPath(new ConfigReader({ app: { extensions } }));
}

describe('readPagesPath', () => {
  it.each(['/ai', 'ai', '/ai/'])('follows the path %s of the page', path => {
    expect(pathWith({ 'page:paletteai': { config: { path } } })).toBe('/ai');
  });

  it('takes the last of several entries, as the app does', () => {
    expect(
      pathWith(
        { 'page:paletteai': { config: { path: '/ai' } } },
        { 'page:paletteai': { config: { path: '/gpu/ai' } } },
        { 'page:paletteai': { config: { title: 'AI' } } },
      ),
    ).toBe('/gpu/ai');
  });

  it('knows the pages at the root of the portal', () => {
    expect(pathWith({ 'page:paletteai': { config: { path: '/' } } })).toBe('');
  });

  it.each([
    ['the page is only turned on', ['page:paletteai']],
    ['the page has no configuration', [{ 'page:paletteai': true }]],
    ['another page is moved', [{ 'page:home': { config: { path: '/' } } }]],
    ['nothing is listed', []],
  ])('is the default when %s', (_, extensions) => {
    expect(pathWith(...(extensions as object[]))).toBe('/paletteai');
  });

  it('is the default in a backend whose configuration has no app', () => {
    expect(readPagesPath(new ConfigReader({}))).toBe('/paletteai');
  });
});
