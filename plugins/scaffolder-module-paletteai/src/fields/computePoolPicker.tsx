import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { appDeploymentRequestSchema } from '@paletteai/backstage-plugin-paletteai-common';
import {
  TargetDraft,
  TargetInput,
  useBundlesOfProject,
} from '@paletteai/backstage-plugin-paletteai-react';
import { FieldFrame } from '../forms/FieldFrame';
import type { FieldProps } from '../forms/FieldProps';
import { inputPropsOf } from '../forms/inputPropsOf';
import { problemsBy, reportProblems } from '../forms/problems';
import { projectOf } from '../forms/projectOf';
import { FieldProblems, useFieldProblems } from '../forms/useFieldProblems';
import { scaffolderModulePaletteAiTranslationRef } from '../translation';
import { bundleName } from '../variables/bundleOf';
import { gpuNeed } from '../variables/gpuNeed';

type Options = {
  projectField?: string;
  bundleField?: string;
  resourcesField?: string;
};

const schema = makeFieldSchema({
  output: z =>
    z.object({
      mode: z.enum(['existing', 'dedicated']).optional(),
      computePool: z.string().optional(),
      name: z.string().optional(),
      profileBundle: z
        .object({
          name: z.string(),
          namespace: z.string().optional(),
          version: z.string().optional(),
        })
        .optional(),
    }),
  uiOptions: z =>
    z.object({
      projectField: z
        .string()
        .optional()
        .describe('Field that holds the Project; `project` when left out'),
      bundleField: z
        .string()
        .optional()
        .describe('Field that holds the bundle; `profileBundle` when left out'),
      resourcesField: z
        .string()
        .optional()
        .describe('Field with the resource requirements of the deployment'),
    }),
});

const rule = appDeploymentRequestSchema.shape.target;

type Props = FieldProps<TargetDraft, Options>;

function ComputePoolPicker(props: Props) {
  const { problems, errors } = useFieldProblems(props.rawErrors, () =>
    problemsBy(rule, withoutEmpty(props.formData ?? {})),
  );
  return (
    <FieldFrame field={props} errors={errors}>
      <TargetOfApp {...props} problems={problems} errors={errors} />
    </FieldFrame>
  );
}

function TargetOfApp({ problems, errors, ...props }: Props & FieldProblems) {
  const { formData = {}, onChange, ...rest } = props;
  const { t } = useTranslationRef(scaffolderModulePaletteAiTranslationRef);
  const {
    projectField,
    bundleField,
    resourcesField = 'resources',
  } = rest.uiSchema['ui:options'] ?? {};
  const form = rest.formContext?.formData ?? {};
  const project = projectOf(form, projectField);
  const { data: bundles } = useBundlesOfProject(project);
  const name = bundleName(form, bundleField);
  const bundle = bundles?.find(each => each.name === name);
  return (
    <TargetInput
      {...inputPropsOf(rest, t('target'), errors)}
      value={formData}
      onChange={onChange}
      project={project}
      need={gpuNeed(form[resourcesField], bundle)}
      problems={problems}
    />
  );
}

// The form fills in empty objects where none are given.
function withoutEmpty({ profileBundle, ...target }: TargetDraft): TargetDraft {
  return profileBundle?.name ? { ...target, profileBundle } : target;
}

/** Chooses where a deployment runs, and shows whether it fits there. */
export const computePoolPicker = createFormField({
  name: 'PaletteAiComputePoolPicker',
  component: ComputePoolPicker,
  schema,
  validation: (value = {}, field, { apiHolder }) =>
    reportProblems(field, apiHolder, problemsBy(rule, withoutEmpty(value))),
});
