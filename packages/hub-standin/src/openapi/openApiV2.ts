import type { JsonObject } from '@backstage/types';
import { groupVersionsOf } from '../discovery';
import type { ResourceRegistry } from '../resources';
import { openApiDocument } from './openApiV3';

/** All versions in one OpenAPI 2 document, for clients that do not know the third version. */
export function openApiV2(registry: ResourceRegistry): JsonObject {
  const definitions: JsonObject = {};
  const paths: JsonObject = {};
  for (const { group, versions } of groupVersionsOf(registry)) {
    for (const version of versions) {
      const document = openApiDocument(registry, group, version);
      const components = document?.components as JsonObject | undefined;
      Object.assign(definitions, components?.schemas);
      Object.assign(paths, document?.paths);
    }
  }
  const text = JSON.stringify({ definitions, paths }).replaceAll(
    '#/components/schemas/',
    '#/definitions/',
  );
  return {
    swagger: '2.0',
    info: { title: 'Kubernetes', version: 'v1.36.3' },
    ...JSON.parse(text),
  };
}
