import type { TemplateAction } from '@backstage/plugin-scaffolder-node';

/** JSON Schema as the scaffolder takes it. */
export type JsonSchema = NonNullable<
  NonNullable<TemplateAction['schema']>['input']
>;
