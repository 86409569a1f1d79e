import styles from './FieldErrors.module.css';
import type { FieldProps } from './FieldProps';
import { errorsIdOf } from './inputPropsOf';

export type FieldErrorsProps = {
  field: Pick<FieldProps<never>, 'idSchema' | 'hideError'>;
  /** Errors that no input of the field shows. */
  errors: readonly string[];
};

/** Errors below a field, where the form leaves them to the field. */
export function FieldErrors({ field, errors }: FieldErrorsProps) {
  if (!field.hideError || errors.length === 0) {
    return null;
  }
  return (
    <div id={errorsIdOf(field)} className={styles.errors}>
      {errors.map(error => (
        <div key={error}>{error}</div>
      ))}
    </div>
  );
}
