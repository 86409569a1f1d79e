import {
  appDeploymentRequestSchema,
  computePoolRequestSchema,
  projectRequestSchema,
  settingsRequestSchema,
} from '@paletteai/backstage-plugin-paletteai-common';

const project = projectRequestSchema.shape;
const computePool = computePoolRequestSchema.shape;
const appDeployment = appDeploymentRequestSchema.shape;

/** Rules for texts, by the part of a request that the text is for. */
export const TEXT_RULES = {
  'project.displayName': project.displayName,
  'project.description': project.description,
  'project.computeConfig.name': project.computeConfig.shape.name,
  'settings.name': settingsRequestSchema.shape.name,
  'computePool.name': computePool.name,
  'computePool.description': computePool.description,
  'computePool.scalingPolicy': computePool.scalingPolicy,
  'computePool.computeConfig.name': computePool.computeConfig
    .unwrap()
    .shape.name.optional(),
  'appDeployment.name': appDeployment.name,
  'appDeployment.displayName': appDeployment.displayName,
  'appDeployment.description': appDeployment.description,
  'appDeployment.namespace': appDeployment.namespace,
};

/** Rules for texts by key, by the part of a request that they are for. */
export const KEY_VALUES_RULES = {
  'project.tags': project.tags,
  'computePool.labels': computePool.labels,
  'computePool.annotations': computePool.annotations,
  'computePool.resourceGroups':
    computePool.resourceGroups.unwrap().shape.worker,
  'appDeployment.labels': appDeployment.labels,
  'appDeployment.annotations': appDeployment.annotations,
};

/**
 * Finds a rule by its name.
 *
 * @throws Error that names all rules, when there is none of this name
 */
export function ruleOf<TRule>(
  rules: Record<string, TRule>,
  name: string | undefined,
): TRule {
  if (name === undefined || !Object.hasOwn(rules, name)) {
    const known = Object.keys(rules).join(', ');
    throw new Error(
      `The template names the rule '${name}', which does not exist. Name one of these in ui:options.rule: ${known}`,
    );
  }
  return rules[name];
}
