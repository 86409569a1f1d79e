import type { ObjectReader } from '../../parsing/ObjectReader';
import { readSecretKeyReference, SecretKeyReference } from './references';

/**
 * A value for a variable of a Profile Bundle, given as text or by reference to a Secret.
 *
 * @public
 */
export type VariableValue = {
  name: string;
  value?: string;
  secretKeyRef?: SecretKeyReference;
};

/** @internal */
export function readVariableValues(spec: ObjectReader): VariableValue[] {
  return spec.objectList('variables').flatMap(variable => {
    const name = variable.requiredText('name');
    return name
      ? [
          {
            name,
            value: variable.text('value'),
            secretKeyRef: variable
              .child('valueFrom')
              .optional('secretKeyRef', readSecretKeyReference),
          },
        ]
      : [];
  });
}
