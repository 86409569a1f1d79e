import { builtinKinds } from '../builtins';
import { qualifiedTypeName } from '../builtins/typePackages';
import type { ResourceType } from '../resources';

/** The name of a kind's schema in a document: the group reversed, the version, the kind. */
export function kindSchemaName(type: ResourceType): string {
  if (!type.custom) {
    return builtinSchemaName(type.kind);
  }
  const group = type.group.split('.').reverse().join('.');
  return `${group}.${type.version}.${type.kind}`;
}

export function builtinSchemaName(typeName: string): string {
  const kind = builtinKinds.find(candidate => candidate.kind === typeName);
  if (!kind) {
    return qualifiedTypeName(typeName);
  }
  const [group] = (kind.group || 'core').split('.');
  return `io.k8s.api.${group}.${kind.version}.${typeName}`;
}

export function listSchemaName(type: ResourceType): string {
  return `${kindSchemaName({ ...type, kind: type.kind })}List`;
}
