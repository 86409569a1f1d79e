import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';

/** A step of a template. */
export type TemplateStep = {
  id: string;
  action: string;
  input: JsonObject;
};

/** A template with certain steps. */
export function templateOf(
  steps: TemplateStep[],
  output: JsonObject = {},
): Entity {
  return {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: { name: 'test' },
    spec: {
      type: 'service',
      owner: 'group:default/platform',
      steps: steps.map(step => ({ name: step.id, ...step })),
      output,
    },
  };
}
