import type { BuiltinKind } from '../BuiltinKind';
import { invalid, type FieldError } from '../../errors';
import { objectAt } from './fields';

export const leaseStrategy: BuiltinKind['strategy'] = {
  allowsCreateOnUpdate: true,
  allowsUnconditionalUpdate: false,
  validate(object) {
    const { leaseDurationSeconds, leaseTransitions } = objectAt(object, 'spec');
    const errors: FieldError[] = [];
    if (typeof leaseDurationSeconds === 'number' && leaseDurationSeconds <= 0) {
      errors.push(
        invalid(
          'spec.leaseDurationSeconds',
          leaseDurationSeconds,
          'must be greater than 0',
        ),
      );
    }
    if (typeof leaseTransitions === 'number' && leaseTransitions < 0) {
      errors.push(
        invalid(
          'spec.leaseTransitions',
          leaseTransitions,
          'must be greater than or equal to 0',
        ),
      );
    }
    return errors;
  },
};
