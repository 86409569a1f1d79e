import { createHash } from 'node:crypto';
import type { JsonObject } from '@backstage/types';
import { objectMetaSchema } from './builtins';
import { groupVersionsOf } from './discovery';
import {
  apiVersionOf,
  type ResourceRegistry,
  type ResourceType,
} from './resources';

/** The only type that schemas refer to. */
const objectMeta = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';

/** The index at `/openapi/v3`: the path of each version's document. */
export function openApiIndex(registry: ResourceRegistry): JsonObject {
  const paths: JsonObject = {};
  for (const { group, versions } of groupVersionsOf(registry)) {
    for (const version of versions) {
      const prefix = group ? 'apis' : 'api';
      const path = `${prefix}/${apiVersionOf({ group, version })}`;
      const document = openApiDocument(registry, group, version);
      const hash = createHash('sha256').update(JSON.stringify(document));
      paths[path] = {
        serverRelativeURL: `/openapi/v3/${path}?hash=${hash
          .digest('hex')
          .toUpperCase()}`,
      };
    }
  }
  return { paths };
}

/** The document of one version; undefined when it is not served. */
export function openApiDocument(
  registry: ResourceRegistry,
  group: string,
  version: string,
): JsonObject | undefined {
  const types = registry
    .all()
    .filter(type => type.group === group && type.version === version);
  if (types.length === 0) {
    return undefined;
  }
  const schemas: JsonObject = {
    [objectMeta]: { ...objectMetaSchema },
  };
  for (const type of types) {
    schemas[schemaName(type, type.kind)] = {
      ...type.schema,
      properties: {
        ...type.schema.properties,
        metadata: {
          allOf: [{ $ref: `#/components/schemas/${objectMeta}` }],
          default: {},
        },
      },
      'x-kubernetes-group-version-kind': [groupVersionKind(type, type.kind)],
    };
    schemas[schemaName(type, type.listKind)] = listSchema(type);
  }
  return {
    openapi: '3.0.0',
    info: { title: 'Kubernetes', version: 'v1.36.3' },
    paths: Object.fromEntries(types.flatMap(resourcePaths)),
    components: { schemas },
  };
}

function listSchema(type: ResourceType): JsonObject {
  const item = `#/components/schemas/${schemaName(type, type.kind)}`;
  return {
    type: 'object',
    required: ['items'],
    properties: {
      apiVersion: { type: 'string' },
      kind: { type: 'string' },
      metadata: { type: 'object' },
      items: { type: 'array', items: { $ref: item } },
    },
    'x-kubernetes-group-version-kind': [groupVersionKind(type, type.listKind)],
  };
}

/** The reversed group, the version and the kind; for built-in kinds the names that Kubernetes uses. */
function schemaName(
  { group, version, custom }: ResourceType,
  kind: string,
): string {
  const prefix = custom
    ? group.split('.').reverse().join('.')
    : `io.k8s.api.${(group || 'core').split('.')[0]}`;
  return `${prefix}.${version}.${kind}`;
}

function groupVersionKind(
  { group, version }: ResourceType,
  kind: string,
): JsonObject {
  return { group, version, kind };
}

const write = ['dryRun', 'fieldManager', 'fieldValidation'];
const parameters: Record<string, string[]> = {
  get: [],
  delete: [],
  post: write,
  put: write,
  patch: [...write, 'force'],
};

/** The paths of a resource with what clients look for in them: methods, kinds, parameters. */
function resourcePaths(type: ResourceType): [string, JsonObject][] {
  const prefix = `/${type.group ? 'apis' : 'api'}/${apiVersionOf(type)}`;
  const collection = type.namespaced
    ? `${prefix}/namespaces/{namespace}/${type.plural}`
    : `${prefix}/${type.plural}`;
  const object = `${collection}/{name}`;
  return type.respond
    ? [[collection, describe(type, ['post'])]]
    : ([
        [collection, describe(type, ['get', 'post', 'delete'])],
        [object, describe(type, ['get', 'put', 'patch', 'delete'])],
        ...(type.hasStatus
          ? [[`${object}/status`, describe(type, ['get', 'put', 'patch'])]]
          : []),
      ] as [string, JsonObject][]);
}

function describe(
  { group, version, kind }: ResourceType,
  methods: string[],
): JsonObject {
  return Object.fromEntries(
    methods.map(method => [
      method,
      {
        'x-kubernetes-group-version-kind': { group, version, kind },
        parameters: parameters[method].map(name => ({
          name,
          in: 'query',
          schema: { type: name === 'force' ? 'boolean' : 'string' },
        })),
        responses: { '200': { description: 'OK' } },
      },
    ]),
  );
}
