import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { appDeploymentRequestSchema } from '@paletteai/backstage-plugin-paletteai-common';
import {
  ResourcesDraft,
  ResourcesInput,
} from '@paletteai/backstage-plugin-paletteai-react';
import { FieldFrame } from '../forms/FieldFrame';
import type { FieldProps } from '../forms/FieldProps';
import { inputPropsOf } from '../forms/inputPropsOf';
import { problemsBy, reportProblems } from '../forms/problems';
import { useFieldProblems } from '../forms/useFieldProblems';
import { scaffolderModulePaletteAiTranslationRef } from '../translation';

const schema = makeFieldSchema({
  output: z =>
    z.object({
      cpuCount: z.number().optional(),
      memory: z.string().optional(),
      gpu: z
        .object({
          family: z.string().optional(),
          count: z.number().optional(),
          memory: z.string().optional(),
        })
        .optional(),
    }),
});

const rule = appDeploymentRequestSchema.shape.resources;

function Resources(props: FieldProps<ResourcesDraft>) {
  const { formData = {}, onChange, ...rest } = props;
  const { t } = useTranslationRef(scaffolderModulePaletteAiTranslationRef);
  const { problems, errors } = useFieldProblems(rest.rawErrors, () =>
    problemsBy(rule, withoutEmptyGpu(formData)),
  );
  return (
    <FieldFrame field={rest} errors={errors}>
      <ResourcesInput
        {...inputPropsOf(rest, t('resources'), errors)}
        value={formData}
        onChange={onChange}
        problems={problems}
      />
    </FieldFrame>
  );
}

// The form fills in an empty object where none is given.
function withoutEmptyGpu({ gpu = {}, ...resources }: ResourcesDraft) {
  return Object.keys(gpu).length > 0 ? { ...resources, gpu } : resources;
}

/** What a deployment needs. */
export const resources = createFormField({
  name: 'PaletteAiResources',
  component: Resources,
  schema,
  validation: (value = {}, field, { apiHolder }) =>
    reportProblems(field, apiHolder, problemsBy(rule, withoutEmptyGpu(value))),
});
