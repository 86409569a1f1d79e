import type { KindDefinition } from '../shared/KindDefinition';

/** The namespace of a Project, which is created before everything in it. @internal */
export const NAMESPACE: KindDefinition = {
  group: '',
  version: 'v1',
  kind: 'Namespace',
  plural: 'namespaces',
  namespaced: false,
};
