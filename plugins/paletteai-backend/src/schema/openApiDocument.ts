import type { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type OpenApiDocument = Parameters<
  typeof createValidatedOpenApiRouterFromGeneratedEndpointMap
>[0];

let json: string | undefined;

/** The OpenAPI document of the REST API, which the types of requests and answers are generated from. */
export function openApiDocument(): OpenApiDocument {
  // YAML takes long to parse, and those who get the document may change it.
  json ??= JSON.stringify(parse(readYaml()));
  return JSON.parse(json);
}

function readYaml(): string {
  const file = resolvePackagePath(
    '@paletteai/backstage-plugin-paletteai-common',
    'openapi/paletteai.yaml',
  );
  return readFileSync(file, 'utf8');
}
