import type { JsonObject } from '@backstage/types';
import { invalid, notSupported, required, type FieldError } from '../errors';
import { jsonEqual } from '../json';
import { validatePathSegmentName, type KubernetesObject } from '../meta';
import type { BuiltinKind } from './builtinKinds';
import { objectAt, objectsAt, setDefaults, textAt } from './fields';

type Strategy = NonNullable<BuiltinKind['strategy']>;

const apiGroup = 'rbac.authorization.k8s.io';

export const roleStrategy: Strategy = {
  validateName: validatePathSegmentName,
  allowsCreateOnUpdate: true,
  validate: object =>
    objectsAt(object, 'rules').flatMap((rule, index) =>
      validateRule(rule, `rules[${index}]`),
    ),
};

function validateRule(rule: JsonObject, field: string): FieldError[] {
  const isEmpty = (key: string) =>
    !Array.isArray(rule[key]) || !rule[key].length;
  const needed = isEmpty('nonResourceURLs')
    ? ['verbs', 'apiGroups', 'resources']
    : ['verbs'];
  return needed
    .filter(isEmpty)
    .map(key => required(`${field}.${key}`, 'must contain at least one value'));
}

export function bindingStrategy(roleKinds: string[]): Strategy {
  return {
    validateName: validatePathSegmentName,
    allowsCreateOnUpdate: true,
    applyDefaults(object) {
      if (object.roleRef) {
        setDefaults(objectAt(object, 'roleRef'), { apiGroup });
      }
      for (const subject of objectsAt(object, 'subjects')) {
        if (subject.kind === 'User' || subject.kind === 'Group') {
          setDefaults(subject, { apiGroup });
        }
      }
    },
    validate: (object, old) => [
      ...validateRoleRef(object, roleKinds),
      ...objectsAt(object, 'subjects').flatMap((subject, index) =>
        validateSubject(subject, `subjects[${index}]`, roleKinds.length === 1),
      ),
      ...(old && !jsonEqual(object.roleRef, old.roleRef)
        ? [invalid('roleRef', object.roleRef ?? null, 'cannot change roleRef')]
        : []),
    ],
  };
}

function validateRoleRef(
  object: KubernetesObject,
  roleKinds: string[],
): FieldError[] {
  const roleRef = objectAt(object, 'roleRef');
  const group = textAt(roleRef, 'apiGroup');
  const kind = textAt(roleRef, 'kind');
  return [
    ...(group === apiGroup
      ? []
      : [notSupported('roleRef.apiGroup', group, [apiGroup])]),
    ...(roleKinds.includes(kind)
      ? []
      : [notSupported('roleRef.kind', kind, roleKinds)]),
    ...(textAt(roleRef, 'name') ? [] : [required('roleRef.name')]),
  ];
}

function validateSubject(
  subject: JsonObject,
  field: string,
  isCluster: boolean,
): FieldError[] {
  const kind = textAt(subject, 'kind');
  const errors = textAt(subject, 'name') ? [] : [required(`${field}.name`)];
  if (kind === 'ServiceAccount') {
    return isCluster && !textAt(subject, 'namespace')
      ? [...errors, required(`${field}.namespace`)]
      : errors;
  }
  const kinds = ['ServiceAccount', 'User', 'Group'];
  return kinds.includes(kind)
    ? errors
    : [...errors, notSupported(`${field}.kind`, kind, kinds)];
}
