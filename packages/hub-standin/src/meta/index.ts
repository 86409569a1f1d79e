export * from './KubernetesObject';
export * from './names';
export * from './qualifiedNames';
export * from './validateObjectMeta';
