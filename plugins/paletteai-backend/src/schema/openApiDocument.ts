import type { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type OpenApiDocument = Parameters<
  typeof createValidatedOpenApiRouterFromGeneratedEndpointMap
>[0];

/** The OpenAPI document of the REST API, which the types of requests and answers are generated from. */
export function openApiDocument(): OpenApiDocument {
  const file = resolvePackagePath(
    '@paletteai/backstage-plugin-paletteai-common',
    'openapi/paletteai.yaml',
  );
  return parse(readFileSync(file, 'utf8'));
}
