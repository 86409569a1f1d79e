import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { repositoryFolders } from '../../repository';
import { demoGroups } from '../organisation/demoOrganisation';
import { HubObject } from './HubObject';

/** The portal's own account on the hub. @internal */
export const portalAccount = {
  namespace: 'paletteai-portal',
  name: 'portal',
};

const apiVersion = 'rbac.authorization.k8s.io/v1';
const impersonator = 'paletteai-portal-impersonator';

/** The account of the portal with the rights that the project ships, for the groups of the demo. @internal */
export function portalObjects(): HubObject[] {
  const { namespace, name } = portalAccount;
  const reader = resolve(repositoryFolders.hubAccess, 'reader/reader.yaml');
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace } },
    ...parseAllDocuments(readFileSync(reader, 'utf8')).map(
      (document): HubObject => document.toJS(),
    ),
    {
      apiVersion,
      kind: 'ClusterRole',
      metadata: { name: impersonator },
      rules: [
        {
          apiGroups: [''],
          resources: ['groups'],
          resourceNames: demoGroups(),
          verbs: ['impersonate'],
        },
        { apiGroups: [''], resources: ['users'], verbs: ['impersonate'] },
      ],
    },
    {
      apiVersion,
      kind: 'ClusterRoleBinding',
      metadata: { name: impersonator },
      roleRef: {
        apiGroup: 'rbac.authorization.k8s.io',
        kind: 'ClusterRole',
        name: impersonator,
      },
      subjects: [{ kind: 'ServiceAccount', name, namespace }],
    },
  ];
}
