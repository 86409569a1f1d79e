// Writes what is generated from the OpenAPI document; with --check, only tells whether it is up to date.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTypeScript, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import { parse } from 'yaml';

const folder = new URL('../src/api/generated/', import.meta.url);
const document = parse(
  await readFile(new URL('paletteai.yaml', import.meta.url), 'utf8'),
);

const files = {
  'schema.ts': astToString(await openapiTypeScript(document)).replace(
    /@description /g,
    '',
  ),
  'operations.ts': operationsOf(document),
};
const stale = [];
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, folder);
  const options = await prettier.resolveConfig(file.pathname);
  const formatted = prettier.format(
    `// Generated from openapi/paletteai.yaml by "yarn generate"; do not edit.\n\n${text}`,
    { ...options, parser: 'typescript' },
  );
  if ((await readFile(file, 'utf8').catch(() => '')) !== formatted) {
    stale.push(name);
    if (!process.argv.includes('--check')) {
      await writeFile(file, formatted);
    }
  }
}
if (stale.length > 0) {
  process.stdout.write(`${stale.join(', ')}\n`);
  process.exitCode = process.argv.includes('--check') ? 1 : 0;
}

/** What a client has to know at run time; the summary of an operation becomes the comment of its method. */
function operationsOf({ paths }) {
  const entries = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => {
      const { operationId, summary, parameters = [], responses } = operation;
      const { schema } = responses[200].content['application/json'];
      const isList = [schema, ...(schema.allOf ?? [])].some(
        ({ properties }) => properties?.items,
      );
      const needed = {
        method: method.toUpperCase(),
        path,
        query: parameters
          .filter(parameter => parameter.in === 'query')
          .map(({ name }) => name),
        isList,
      };
      return `/** ${summary} */\n${operationId}: ${JSON.stringify(needed)},`;
    }),
  );
  return `/** What a client has to know of each operation. */\nexport const OPERATIONS = {\n${entries.join(
    '\n',
  )}\n} as const;`;
}
