export * from './KubernetesObject';
export * from './validateObjectMeta';
