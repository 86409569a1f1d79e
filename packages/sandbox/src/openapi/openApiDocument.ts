import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { repositoryFolders } from '../repositoryFolders';

/** @internal */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, unknown>>;
}

/** A document that the real client is generated from too. @internal */
export function openApiDocument(
  name: 'palette' | 'huggingface' | 'ngc',
): OpenApiDocument {
  const file = resolve(repositoryFolders.openApi, `${name}.yaml`);
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(
      `The OpenAPI document of ${name} can't be read from ${file}; run the sandbox from a checkout of the repository`,
      { cause: error },
    );
  }
}
