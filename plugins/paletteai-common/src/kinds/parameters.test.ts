import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type * as z from 'zod/v4';
import { fieldsOf } from '../__testUtils__/fieldsOf';
import { hubSchemas, isDeclared } from '../__testUtils__/hubSchemas';
import { REQUEST_MESSAGES } from '../problems';
import * as requests from '.';

const REPOSITORY = resolve(__dirname, '../../../..');
const PAGE = readFileSync(
  resolve(REPOSITORY, 'docs/reference/parameters.md'),
  'utf8',
);

type Row = { field: string; block?: string; wire: string[]; codes: string[] };

function codeSpans(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(match => match[1]);
}

function readRows(section: string): Row[] {
  return section
    .split('\n')
    .filter(line => line.startsWith('|'))
    .map(line => line.split('|').map(cell => cell.trim()))
    .filter(cells => cells.length === 7)
    .flatMap(([, name, field, wire, , codes]) =>
      codeSpans(field).map(path => ({
        field: path,
        block: /\]\(#([-a-z]+)\)/.exec(name)?.[1],
        wire: codeSpans(wire),
        codes: codeSpans(codes),
      })),
    );
}

const SECTIONS = new Map(
  PAGE.split(/^## /m)
    .slice(1)
    .map(section => {
      const [title] = section.split('\n');
      return [
        title.trim().toLowerCase().replace(/ /g, '-'),
        {
          rows: readRows(section),
          schema: /Schema `(\w+)`/.exec(section)?.[1],
        },
      ];
    }),
);

// Fields of a section with those of the blocks that it links to.
function documented(title: string): string[] {
  const rows = SECTIONS.get(title)?.rows ?? [];
  return rows.flatMap(({ field, block }) => {
    if (!field.endsWith('*')) {
      return [field];
    }
    const prefix = field.slice(0, -1);
    return documented(block ?? '').map(each => prefix + each);
  });
}

const ALL_ROWS = [...SECTIONS.values()].flatMap(({ rows }) => rows);

describe('docs/reference/parameters.md', () => {
  const schemas = Object.entries(requests).filter(([name]) =>
    name.endsWith('Schema'),
  );

  it('has a section for every schema', () => {
    const named = [...SECTIONS.values()].flatMap(({ schema }) => schema ?? []);
    expect(named.sort()).toEqual(schemas.map(([name]) => name).sort());
  });

  it.each(schemas)('lists every field of %s, and no other', (name, schema) => {
    const [title] =
      [...SECTIONS].find(([, section]) => section.schema === name) ?? [];
    const expected = fieldsOf(schema as z.ZodType);
    expect([...new Set(documented(title ?? ''))].sort()).toEqual(
      [...new Set(expected)].sort(),
    );
  });

  it('links to blocks that there are', () => {
    const blocks = ALL_ROWS.flatMap(({ block }) => block ?? []);
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.filter(block => !SECTIONS.has(block))).toEqual([]);
  });

  it('names every code that there is, and no other', () => {
    const rest = codeSpans(PAGE.split('## Codes of no single parameter')[1]);
    const named = new Set([...ALL_ROWS.flatMap(({ codes }) => codes), ...rest]);
    expect([...named].sort()).toEqual(Object.keys(REQUEST_MESSAGES).sort());
  });

  it('names fields that the hub declares', () => {
    const hub = hubSchemas();
    const paths = ALL_ROWS.flatMap(({ wire }) => wire).filter(
      path => !/^(Secret|Namespace)\.|\.metadata\./.test(path),
    );
    expect(paths.length).toBeGreaterThan(100);
    expect(
      paths.filter(path => {
        const [kind, ...steps] = path.split('.');
        return !isDeclared(hub.get(kind), steps);
      }),
    ).toEqual([]);
  });
});
