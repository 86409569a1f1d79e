import type { FieldProps } from './FieldProps';

/** What the form says about a field, for the input that stands for it. */
export function inputPropsOf(
  props: Omit<FieldProps<never>, 'formData' | 'onChange'>,
  title: string,
) {
  const { schema, required, disabled, readonly, rawErrors, idSchema } = props;
  return {
    label: schema.title ?? title,
    description: schema.description,
    isRequired: required,
    isDisabled: disabled || readonly,
    // The form writes its errors below the field, under this id.
    saidElsewhere: { id: `${idSchema.$id}__error`, texts: rawErrors },
  };
}
