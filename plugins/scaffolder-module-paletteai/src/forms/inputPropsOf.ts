import type { FieldProps } from './FieldProps';

/**
 * Properties of an input from its form field.
 *
 * @param errors - errors that the inputs of the field do not show themselves
 */
export function inputPropsOf(
  props: Omit<FieldProps<never>, 'formData' | 'onChange'>,
  title: string,
  errors: readonly string[],
) {
  const { schema, required, disabled, readonly } = props;
  const { rawErrors, hideError } = props;
  return {
    label: schema.title ?? title,
    description: schema.description,
    isRequired: required,
    isDisabled: disabled || readonly,
    saidElsewhere: {
      id: errorsIdOf(props),
      texts: hideError ? errors : rawErrors,
    },
  };
}

/** ID of the element below a field that shows its errors, be it rendered by the form or by the field. */
export function errorsIdOf({
  idSchema,
}: Pick<FieldProps<never>, 'idSchema'>): string {
  return `${idSchema.$id}__error`;
}
