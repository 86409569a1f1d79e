import * as z from 'zod/v4';
import { isReservedNamespace } from '../../kubernetes/names';
import { projectComputeConfig } from '../computeConfig/computeConfigRequest';
import { deploymentNamespaces, roleMapping } from './projectFields';
import { gpuResources } from '../shared/gpuResources';
import { tags } from '../shared/fields/keyValues';
import { report } from '../shared/fields/checks';
import { description, label, text } from '../shared/fields/text';
import { checkSecretNames } from '../settings/secretNames';
import { integrations } from '../settings/settingsRequest';

/** Name of a Project for people. @internal */
export function displayName() {
  return text({
    required: 'project.displayName.required',
    format: 'project.displayName.characters',
    pattern: /^[A-Za-z0-9 ]+$/,
    maximum: 128,
    tooLong: 'project.displayName.tooLong',
  });
}

function settings() {
  const name = () => label('settings.name.required', 'settings.name.format');
  return z
    .discriminatedUnion(
      'mode',
      [
        z.strictObject({ mode: z.literal('inherit') }),
        z.strictObject({ mode: z.literal('existing'), name: name() }),
        z
          .strictObject({
            mode: z.literal('custom'),
            name: name(),
            integrations: integrations(),
          })
          .check(checkSecretNames),
      ],
      { error: 'project.settings.mode' },
    )
    .default({ mode: 'inherit' });
}

/**
 * A Project to create, with its initial objects.
 *
 * @public
 */
export const projectRequestSchema = z.strictObject(
  {
    tenant: label('project.tenant.required', 'project.tenant.format'),
    name: label('project.name.required', 'project.name.format').check(
      context => {
        if (isReservedNamespace(context.value)) {
          report(context, 'project.name.reserved');
        }
      },
    ),
    displayName: displayName(),
    description: description(),
    tags: tags(),
    settings: settings(),
    roleMapping: roleMapping(),
    computeConfig: projectComputeConfig(),
    gpuResources: gpuResources().default({ limits: [], requests: [] }),
    deploymentNamespaces: deploymentNamespaces().optional(),
  },
  { error: 'request.invalid' },
);

/**
 * Output of `projectRequestSchema`.
 *
 * @public
 */
export type ProjectRequest = z.output<typeof projectRequestSchema>;

/**
 * A Project request as a person or template fills it in, where defaults may be left out.
 *
 * @public
 */
export type ProjectRequestInput = z.input<typeof projectRequestSchema>;
