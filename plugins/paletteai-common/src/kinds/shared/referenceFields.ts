import * as z from 'zod/v4';
import { label, subdomain, text } from './fields/text';

/** Name of the Project that something belongs to. @internal */
export function projectName() {
  return label('project.required', 'project.format');
}

/** Points at a Profile Bundle. @internal */
export function profileBundle() {
  return z.strictObject(
    {
      name: subdomain('profileBundle.required', 'profileBundle.format'),
      namespace: label(
        'profileBundle.format',
        'profileBundle.format',
      ).optional(),
      version: text({
        required: 'profileBundle.version',
        format: 'profileBundle.version',
        pattern: /^v[0-9]+([.][0-9]+[.][0-9]+)?$/,
        maximum: 32,
      }).optional(),
    },
    { error: 'profileBundle.required' },
  );
}

/** Points at a Compute Config, in the namespace of the Project when none is given. @internal */
export function computeConfigReference() {
  return z.strictObject(
    {
      name: subdomain(
        'computeConfig.name.required',
        'computeConfig.name.format',
      ),
      namespace: label(
        'computeConfig.namespace.format',
        'computeConfig.namespace.format',
      ).optional(),
    },
    { error: 'computeConfig.name.required' },
  );
}
