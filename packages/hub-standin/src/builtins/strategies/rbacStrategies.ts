import type { BuiltinKind } from '../BuiltinKind';
import { invalid, notSupported, required, type FieldError } from '../../errors';
import { jsonEqual } from '../../json';
import { validatePathSegmentName, type KubernetesObject } from '../../meta';
import { objectAt, objectsAt, setDefaults, textAt } from './fields';

type Strategy = NonNullable<BuiltinKind['strategy']>;

const group = 'rbac.authorization.k8s.io';

export const roleStrategy: Strategy = {
  validateName: validatePathSegmentName,
  allowsCreateOnUpdate: true,
  validate: object => validateRules(object, true),
};

export const clusterRoleStrategy: Strategy = {
  validateName: validatePathSegmentName,
  allowsCreateOnUpdate: true,
  validate: object => validateRules(object, false),
};

export const roleBindingStrategy: Strategy = bindingStrategy([
  'Role',
  'ClusterRole',
]);

export const clusterRoleBindingStrategy: Strategy = bindingStrategy([
  'ClusterRole',
]);

function bindingStrategy(roleKinds: string[]): Strategy {
  return {
    validateName: validatePathSegmentName,
    allowsCreateOnUpdate: true,
    applyDefaults(object) {
      if (object.roleRef) {
        setDefaults(objectAt(object, 'roleRef'), { apiGroup: group });
      }
      for (const subject of objectsAt(object, 'subjects')) {
        if (subject.kind === 'User' || subject.kind === 'Group') {
          setDefaults(subject, { apiGroup: group });
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
  const errors: FieldError[] = [];
  if (roleRef.apiGroup !== group) {
    errors.push(
      notSupported('roleRef.apiGroup', textAt(roleRef, 'apiGroup'), [group]),
    );
  }
  if (!roleKinds.includes(textAt(roleRef, 'kind'))) {
    errors.push(
      notSupported('roleRef.kind', textAt(roleRef, 'kind'), roleKinds),
    );
  }
  if (!textAt(roleRef, 'name')) {
    errors.push(required('roleRef.name'));
  }
  return errors;
}

function validateSubject(
  subject: ReturnType<typeof objectAt>,
  field: string,
  isCluster: boolean,
): FieldError[] {
  const errors: FieldError[] = [];
  const kind = textAt(subject, 'kind');
  if (!textAt(subject, 'name')) {
    errors.push(required(`${field}.name`));
  }
  if (kind === 'ServiceAccount') {
    if (isCluster && !textAt(subject, 'namespace')) {
      errors.push(required(`${field}.namespace`));
    }
  } else if (kind === 'User' || kind === 'Group') {
    if (subject.apiGroup !== group) {
      errors.push(
        notSupported(`${field}.apiGroup`, textAt(subject, 'apiGroup'), [group]),
      );
    }
  } else {
    errors.push(
      notSupported(`${field}.kind`, kind, ['ServiceAccount', 'User', 'Group']),
    );
  }
  return errors;
}

function validateRules(
  object: KubernetesObject,
  namespaced: boolean,
): FieldError[] {
  return objectsAt(object, 'rules').flatMap((rule, index) => {
    const field = `rules[${index}]`;
    const count = (key: string) =>
      Array.isArray(rule[key]) ? rule[key].length : 0;
    const errors: FieldError[] = [];
    if (count('verbs') === 0) {
      errors.push(
        required(`${field}.verbs`, 'verbs must contain at least one value'),
      );
    }
    if (count('nonResourceURLs') > 0) {
      if (namespaced) {
        errors.push(
          invalid(
            `${field}.nonResourceURLs`,
            rule.nonResourceURLs ?? null,
            'namespaced rules cannot apply to non-resource URLs',
          ),
        );
      }
      if (
        count('apiGroups') + count('resources') + count('resourceNames') >
        0
      ) {
        errors.push(
          invalid(
            `${field}.nonResourceURLs`,
            rule.nonResourceURLs ?? null,
            'rules cannot apply to both regular resources and non-resource URLs',
          ),
        );
      }
      return errors;
    }
    if (count('apiGroups') === 0) {
      errors.push(
        required(
          `${field}.apiGroups`,
          'resource rules must supply at least one api group',
        ),
      );
    }
    if (count('resources') === 0) {
      errors.push(
        required(
          `${field}.resources`,
          'resource rules must supply at least one resource',
        ),
      );
    }
    return errors;
  });
}
