import type { BuiltinKind } from '../BuiltinKind';
import { validateLabelName } from '../../meta';
import { objectAt } from './fields';

/** Namespaces hold their contents by a finalizer in their spec. */
export const namespaceStrategy: BuiltinKind['strategy'] = {
  returnsDeletedObject: true,
  validateName: validateLabelName,
  applyDefaults(object) {
    object.metadata.labels = {
      ...object.metadata.labels,
      'kubernetes.io/metadata.name': object.metadata.name ?? '',
    };
  },
  prepareForCreate(object) {
    object.spec = { ...objectAt(object, 'spec'), finalizers: ['kubernetes'] };
    object.status = { phase: 'Active' };
  },
  prepareForUpdate(object, old) {
    object.spec = old.spec;
    object.status = old.status;
  },
};
