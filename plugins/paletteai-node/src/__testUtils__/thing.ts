import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';

/** A kind for tests, with one of each sort of rule that a schema can hold. */
export const THING_KIND = {
  group: 'test.palette.ai',
  version: 'v1',
  kind: 'Thing',
  plural: 'things',
  namespaced: true,
} as const;

export const THING_DEFINITION: KubernetesObject = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'things.test.palette.ai' },
  spec: {
    group: THING_KIND.group,
    names: {
      kind: THING_KIND.kind,
      listKind: 'ThingList',
      plural: THING_KIND.plural,
      singular: 'thing',
    },
    scope: 'Namespaced',
    versions: [
      {
        name: THING_KIND.version,
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: {
            type: 'object',
            properties: {
              spec: {
                type: 'object',
                required: ['size'],
                properties: {
                  size: { type: 'integer', minimum: 0 },
                  color: { type: 'string', enum: ['red', 'green'] },
                  note: { type: 'string' },
                  fixed: {
                    type: 'string',
                    'x-kubernetes-validations': [
                      { rule: 'self == oldSelf', message: 'cannot be changed' },
                    ],
                  },
                  labels: {
                    type: 'object',
                    additionalProperties: { type: 'string' },
                  },
                  free: {
                    type: 'object',
                    'x-kubernetes-preserve-unknown-fields': true,
                  },
                  items: {
                    type: 'array',
                    items: {
                      type: 'object',
                      required: ['key'],
                      properties: {
                        key: { type: 'string' },
                        value: { type: 'string' },
                      },
                    },
                    'x-kubernetes-list-type': 'map',
                    'x-kubernetes-list-map-keys': ['key'],
                  },
                },
                'x-kubernetes-validations': [
                  {
                    rule: "!has(self.note) || self.note != 'forbidden'",
                    message: 'the note must not be "forbidden"',
                  },
                ],
              },
            },
          },
        },
      },
    ],
  },
};

export function thing(
  name: string,
  spec: Record<string, unknown> = { size: 1 },
): KubernetesObject {
  return {
    apiVersion: 'test.palette.ai/v1',
    kind: 'Thing',
    metadata: { name, namespace: 'default' },
    spec,
  };
}
