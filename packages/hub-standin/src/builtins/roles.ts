import { validatePathSegmentName } from '../meta';
import type { BuiltinKind } from './builtinKinds';
import { objectAt, objectsAt, setDefaults } from './fields';

type Strategy = NonNullable<BuiltinKind['strategy']>;

const apiGroup = 'rbac.authorization.k8s.io';

export const roleStrategy: Strategy = {
  validateName: validatePathSegmentName,
  allowsCreateOnUpdate: true,
};

export const bindingStrategy: Strategy = {
  ...roleStrategy,
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
};
