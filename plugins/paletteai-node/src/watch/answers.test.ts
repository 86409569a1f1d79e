import fc from 'fast-check';
import {
  MalformedAnswerError,
  parseListPage,
  parseWatchLine,
  peekContinueToken,
  splitLines,
} from './answers';
import { parseObject } from './readObjects';

const kind = {
  group: 'a',
  version: 'v1',
  kind: 'Thing',
  plural: 'things',
  namespaced: true,
};

async function linesOf(chunks: Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(
    (async function* body() {
      yield* chunks;
    })(),
  )) {
    lines.push(line);
  }
  return lines;
}

describe('splitLines', () => {
  it('gives the same lines however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.array(fc.nat({ max: 50 })),
        async (texts, cuts) => {
          const lines = texts
            .map(text => text.replaceAll('\n', ''))
            .filter(text => text !== '');
          let rest = Buffer.from(lines.map(line => `${line}\n`).join(''));
          const chunks: Buffer[] = [];
          for (const cut of cuts) {
            chunks.push(rest.subarray(0, cut));
            rest = rest.subarray(cut);
          }
          expect(await linesOf([...chunks, rest])).toEqual(lines);
        },
      ),
    );
  });

  it('drops a line that broke off', async () => {
    await expect(linesOf([Buffer.from('{"a":1}\n{"b')])).resolves.toEqual([
      '{"a":1}',
    ]);
  });
});

describe('parseListPage', () => {
  const page = (rest: object) =>
    JSON.stringify({
      kind: 'ThingList',
      metadata: { resourceVersion: '7' },
      items: [],
      ...rest,
    });

  it('reads a page and the token of the next', () => {
    expect(
      parseListPage(
        page({ metadata: { resourceVersion: '7', continue: 'x' }, items: [1] }),
      ),
    ).toEqual({ items: [1], resourceVersion: '7', continueToken: 'x' });
    expect(parseListPage(page({ items: null }))).toEqual({
      items: [],
      resourceVersion: '7',
      continueToken: undefined,
    });
  });

  it.each([
    '',
    '{}',
    '[]',
    'null',
    '<html>',
    page({}).slice(0, -1),
    page({ kind: 'Status' }),
    page({ items: undefined }),
    page({ items: {} }),
    page({ metadata: {} }),
    page({ metadata: { resourceVersion: '' } }),
  ])('never takes %j for a list', text => {
    expect(() => parseListPage(text)).toThrow(MalformedAnswerError);
  });
});

describe('peekContinueToken', () => {
  const metadata = { continue: 'abc=', resourceVersion: '7' };
  const items = [{ metadata: { name: 'a', continue: 'of-an-object' } }];

  it.each([
    ['before', { kind: 'ThingList', metadata, items }],
    ['after', { items, kind: 'ThingList', metadata }],
  ])(
    'sees the token of a page whose metadata stand %s its items',
    (_, page) => {
      expect(peekContinueToken(JSON.stringify(page))).toBe('abc=');
      expect(peekContinueToken(`${JSON.stringify(page)}\n`)).toBe('abc=');
    },
  );

  it.each([
    '',
    '{}',
    '<html>',
    '{"metadata":{"continue":"","resourceVersion":"7"}}',
    '{"items":[{"metadata":{"continue":"of-an-object"}}]}',
  ])('sees none in %j', text => {
    expect(peekContinueToken(text)).toBeUndefined();
  });
});

describe('parseWatchLine', () => {
  const line = (
    type: string,
    object: unknown = { metadata: { resourceVersion: '3' } },
  ) => JSON.stringify({ type, object });

  it('tells the types of events apart', () => {
    expect(parseWatchLine(line('ADDED'))).toMatchObject({ change: 'apply' });
    expect(parseWatchLine(line('MODIFIED'))).toMatchObject({ change: 'apply' });
    expect(parseWatchLine(line('DELETED'))).toMatchObject({ change: 'delete' });
    expect(parseWatchLine(line('BOOKMARK'))).toEqual({
      type: 'bookmark',
      resourceVersion: '3',
    });
    expect(
      parseWatchLine(line('ERROR', { kind: 'Status', code: 410 })),
    ).toMatchObject({ type: 'error', status: { code: 410 } });
  });

  it.each([
    '',
    '{',
    line('OTHER'),
    line('ADDED', {}),
    line('ADDED', null),
    '3',
  ])('refuses %j', text => {
    expect(() => parseWatchLine(text)).toThrow(MalformedAnswerError);
  });
});

describe('parseObject', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const parsed = parseObject(value, kind, object => object);
        expect('object' in parsed || 'problem' in parsed).toBe(true);
      }),
    );
  });

  it('reports what a projection cannot take', () => {
    expect(
      parseObject({ metadata: { name: 'a', namespace: 'n' } }, kind, () => {
        throw new Error('no spec');
      }),
    ).toEqual({ key: 'n/a', problem: 'no spec' });
  });
});
