import { JsonObject } from '@backstage/types';
import { HubObject } from './HubObject';

const apiVersion = 'rbac.authorization.k8s.io/v1';

interface Grant {
  /** Absent for the whole cluster. */
  readonly namespace?: string;
  readonly name: string;
  readonly rules: JsonObject[];
  readonly groups: readonly string[];
}

/** A role and the groups that have it. @internal */
export function grant({ namespace, name, rules, groups }: Grant): HubObject[] {
  const prefix = namespace === undefined ? 'Cluster' : '';
  const metadata = namespace === undefined ? { name } : { name, namespace };
  return [
    { apiVersion, kind: `${prefix}Role`, metadata, rules },
    {
      apiVersion,
      kind: `${prefix}RoleBinding`,
      metadata,
      roleRef: {
        apiGroup: 'rbac.authorization.k8s.io',
        kind: `${prefix}Role`,
        name,
      },
      subjects: groups.map(group => ({
        apiGroup: 'rbac.authorization.k8s.io',
        kind: 'Group',
        name: group,
      })),
    },
  ];
}
