import * as z from 'zod/v4';
import { checkUnique } from './fields/lists';
import { report } from './fields/report';
import { subdomain, text } from './fields/text';

const MAX_VALUE_LENGTH = 16384;

function value() {
  return z
    .string({ error: 'variable.value.one' })
    .max(MAX_VALUE_LENGTH, { error: 'variable.value.tooLong' })
    .optional();
}

/** Points at one key of a Secret in the namespace of the Project. @internal */
export function secretKeyReference() {
  return z.strictObject(
    {
      name: subdomain('variable.secretRef.format', 'variable.secretRef.format'),
      key: text({
        required: 'variable.secretRef.format',
        format: 'variable.secretRef.format',
        pattern: /^[-A-Za-z0-9._]+$/,
        maximum: 253,
      }),
    },
    { error: 'variable.secretRef.format' },
  );
}

/** Values for the variables of a Profile Bundle. @internal */
export function variables() {
  return z
    .array(
      z
        .strictObject(
          {
            name: text({
              required: 'variable.name.format',
              format: 'variable.name.format',
              pattern: /^[A-Za-z_][A-Za-z0-9_.-]*$/,
              maximum: 128,
            }),
            value: value(),
            secretValue: value(),
            secretKeyRef: secretKeyReference().optional(),
          },
          { error: 'request.invalid' },
        )
        .check(context => {
          const { value: plain, secretValue, secretKeyRef } = context.value;
          const given = [plain, secretValue, secretKeyRef].filter(
            each => each !== undefined,
          );
          if (given.length !== 1) {
            report(context, 'variable.value.one');
          }
        }),
      { error: 'request.invalid' },
    )
    .max(128, { error: 'cluster.tooMany', abort: true })
    .check(context => {
      checkUnique(
        context,
        'variable.name.duplicate',
        variable => variable.name,
        ['name'],
      );
    })
    .default([]);
}
