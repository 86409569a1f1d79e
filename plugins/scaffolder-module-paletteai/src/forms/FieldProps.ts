/**
 * What the fields of this package use of what the form gives to a field.
 */
export type FieldProps<TValue, TOptions = object> = {
  formData?: TValue;
  onChange: (value: TValue | undefined) => void;
  schema: { title?: string; description?: string };
  uiSchema: { 'ui:options'?: TOptions };
  idSchema: { $id: string };
  rawErrors: string[];
  /** Whether the form leaves it to the field to show its errors, as `ui:hideError` asks for. */
  hideError?: boolean;
  required?: boolean;
  disabled: boolean;
  readonly: boolean;
  formContext?: { formData?: Record<string, unknown> };
};
