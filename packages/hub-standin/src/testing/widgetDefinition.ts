import type { KubernetesObject } from '../meta';
import type { Schema } from '../schema';

const schema: Schema = {
  type: 'object',
  required: ['spec'],
  properties: {
    spec: {
      type: 'object',
      required: ['size'],
      'x-kubernetes-validations': [
        {
          rule: '!has(self.max) || self.size <= self.max',
          message: 'size must not exceed max',
        },
        { rule: 'self.size >= oldSelf.size', message: 'size may only grow' },
      ],
      properties: {
        size: { type: 'integer', minimum: 1 },
        max: { type: 'integer' },
        color: { type: 'string', enum: ['red', 'blue'], default: 'red' },
        tags: {
          type: 'array',
          items: { type: 'string' },
          'x-kubernetes-list-type': 'set',
        },
        parts: {
          type: 'array',
          'x-kubernetes-list-type': 'map',
          'x-kubernetes-list-map-keys': ['name'],
          items: {
            type: 'object',
            required: ['name'],
            properties: {
              name: { type: 'string' },
              value: { type: 'string' },
            },
          },
        },
        limits: { type: 'object', additionalProperties: { type: 'string' } },
      },
    },
    status: {
      type: 'object',
      properties: { phase: { type: 'string' } },
    },
  },
};

/** A small definition with what tests of the API need: keys, defaults, rules, a status. */
export function widgetDefinition(): KubernetesObject {
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'widgets.example.com' },
    spec: {
      group: 'example.com',
      scope: 'Namespaced',
      names: { plural: 'widgets', kind: 'Widget', shortNames: ['wd'] },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          subresources: { status: {} },
          schema: { openAPIV3Schema: schema },
        },
      ],
    },
  };
}

export function widgetSchema(): Schema {
  return structuredClone(schema);
}
