import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { repositoryFolders } from '../../repositoryFolders';
import { demoGroups } from '../organisation/demoOrganisation';
import { HubObject } from './HubObject';

/** The portal's own account on the hub. @internal */
export const portalAccount = {
  namespace: 'paletteai-portal',
  name: 'portal',
};

/**
 * The variants of `deploy/hub/rbac`: `constrained` is for hubs that keep what the portal does for people to certain kinds
 * of objects, `unconstrained` for older ones.
 * @public
 */
export type PortalRights = 'constrained' | 'unconstrained';

/** Folders below `deploy/hub/rbac`. @internal */
export const portalRightsFolders: Readonly<Record<PortalRights, string>> = {
  constrained: '.',
  unconstrained: 'unconstrained',
};

/** The account of the portal, which has no rights at first. @internal */
export function portalAccountObjects(): HubObject[] {
  const { namespace, name } = portalAccount;
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace } },
  ];
}

/** The account of the portal with the rights that the project ships, for certain groups. @internal */
export function portalObjects(
  rights: PortalRights = 'constrained',
  groups: readonly string[] = demoGroups(),
): HubObject[] {
  const folder = portalRightsFolders[rights];
  return [
    ...portalAccountObjects(),
    ...manifestsOf('reader/reader.yaml'),
    ...manifestsOf(`${folder}/impersonator.yaml`).map(object =>
      withGroups(object, groups),
    ),
  ];
}

function manifestsOf(file: string): HubObject[] {
  const text = readFileSync(resolve(repositoryFolders.hubAccess, file), 'utf8');
  return parseAllDocuments(text).map((document): HubObject => document.toJS());
}

/** The first rule of the role lists the groups of an example, in whose place everyone puts their own. */
function withGroups(object: HubObject, groups: readonly string[]): HubObject {
  const { kind, rules } = object;
  if (kind !== 'ClusterRole' || !Array.isArray(rules)) {
    return object;
  }
  const [first, ...others] = rules;
  return {
    ...object,
    rules: [{ ...Object(first), resourceNames: [...groups] }, ...others],
  };
}
