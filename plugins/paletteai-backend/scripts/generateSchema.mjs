import { readFile, writeFile } from 'node:fs/promises';
import openapiTypeScript, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import { parse } from 'yaml';

/** Writes the document as a module, and the types of its paths, from src/schema/openapi.yaml. */
const folder = new URL('../src/schema/', import.meta.url);
const note =
  '// Generated from openapi.yaml by "yarn generate-schema"; do not edit.\n\n';
const document = parse(await readFile(new URL('openapi.yaml', folder), 'utf8'));

await write(
  'openapi.generated.ts',
  `/** The OpenAPI document of the REST API. */\nexport const openApiDocument = ${JSON.stringify(
    document,
  )} as const;`,
);
await write(
  'paths.generated.ts',
  astToString(await openapiTypeScript(document)),
);

async function write(name, text) {
  const file = new URL(name, folder);
  const options = await prettier.resolveConfig(file.pathname);
  await writeFile(
    file,
    prettier.format(note + text, { ...options, parser: 'typescript' }),
  );
}
