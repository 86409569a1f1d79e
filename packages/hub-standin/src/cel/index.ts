export * from './compileRules';
export { dynamicValue } from './CelType';
export * from './kubernetesEnvironment';
export * from './RuleSet';
