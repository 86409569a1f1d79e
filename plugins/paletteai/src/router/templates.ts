/** Templates of the suite, by what they do; they are registered in the namespace `default`. */
export const TEMPLATES = {
  'project.create': 'paletteai-create-project',
  'computePool.create': 'paletteai-create-compute-pool',
  'appDeployment.create': 'paletteai-deploy-app',
} as const;

/** What there is a template for. */
export type TemplateAction = keyof typeof TEMPLATES;

/** The same for what lies in a Project. */
export type InProjectTemplateAction = Exclude<TemplateAction, 'project.create'>;
