import * as z from 'zod/v4';
import { deploymentNamespaces, roleGroups } from './projectFields';
import { gpuResources } from '../shared/gpuResources';
import { tags } from '../shared/fields/keyValues';
import { modelList, modelMappings } from './modelSettingsRequests';
import { computeConfigReference } from '../shared/references';
import { report } from '../shared/fields/checks';
import { description, label } from '../shared/fields/text';
import { displayName } from './projectRequest';

/**
 * What is to be different about a Project. What is left out stays as it is; an
 * empty text, list or map empties.
 *
 * @public
 */
export const projectChangeSchema = z
  .strictObject(
    {
      displayName: displayName().optional(),
      description: description(),
      tags: tags().unwrap().optional(),
      roleMapping: z
        .strictObject(
          {
            admin: roleGroups().optional(),
            editor: roleGroups().optional(),
            viewer: roleGroups().optional(),
          },
          { error: 'project.role.required' },
        )
        .optional(),
      computeConfig: computeConfigReference().optional(),
      settings: z
        .discriminatedUnion(
          'mode',
          [
            z.strictObject({ mode: z.literal('inherit') }),
            z.strictObject({
              mode: z.literal('existing'),
              name: label('settings.name.required', 'settings.name.format'),
            }),
          ],
          { error: 'project.settings.mode' },
        )
        .optional(),
      gpuResources: gpuResources().optional(),
      deploymentNamespaces: deploymentNamespaces().optional(),
      modelMappings: modelMappings().optional(),
      modelLists: z
        .strictObject(
          { huggingFace: modelList(), ngc: modelList() },
          { error: 'request.invalid' },
        )
        .optional(),
    },
    { error: 'request.invalid' },
  )
  .check(context => {
    const isEmpty = Object.values(context.value).every(
      value => value === undefined,
    );
    if (isEmpty) {
      report(context, 'project.change.empty');
    }
  });

/**
 * Output of `projectChangeSchema`.
 *
 * @public
 */
export type ProjectChange = z.output<typeof projectChangeSchema>;
