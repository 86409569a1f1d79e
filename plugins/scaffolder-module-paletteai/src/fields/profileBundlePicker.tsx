import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import {
  computePoolRequestSchema,
  PROFILE_BUNDLE_TYPES,
  ProfileBundleType,
} from '@paletteai/backstage-plugin-paletteai-common';
import { ProfileBundleInput } from '@paletteai/backstage-plugin-paletteai-react';
import { FieldFrame } from '../forms/FieldFrame';
import type { FieldProps } from '../forms/FieldProps';
import { inputPropsOf } from '../forms/inputPropsOf';
import { problemsBy, reportProblems } from '../forms/problems';
import { projectOf } from '../forms/projectOf';
import { useFieldProblems } from '../forms/useFieldProblems';
import { scaffolderModulePaletteAiTranslationRef } from '../translation';

type Value = { name?: string; namespace?: string; version?: string };
type Options = { projectField?: string; types?: ProfileBundleType[] };

const schema = makeFieldSchema({
  output: z =>
    z.object({
      name: z.string().optional(),
      namespace: z.string().optional(),
      version: z.string().optional(),
    }),
  uiOptions: z =>
    z.object({
      projectField: z
        .string()
        .optional()
        .describe('Field that holds the Project; `project` when left out'),
      types: z
        .array(z.enum(PROFILE_BUNDLE_TYPES))
        .optional()
        .describe('Types of Profile Bundles to choose from; all by default'),
    }),
});

const rule = computePoolRequestSchema.shape.profileBundle;

function ProfileBundlePicker(props: FieldProps<Value, Options>) {
  const { formData = {}, onChange, ...rest } = props;
  const { t } = useTranslationRef(scaffolderModulePaletteAiTranslationRef);
  const { projectField, types = PROFILE_BUNDLE_TYPES } =
    rest.uiSchema['ui:options'] ?? {};
  const { name, ...more } = formData;
  const { problems, errors } = useFieldProblems(rest.rawErrors, () =>
    problemsBy(rule, formData),
  );
  return (
    <FieldFrame field={rest} errors={errors}>
      <ProfileBundleInput
        {...inputPropsOf(rest, t('profileBundle'), errors)}
        problems={problems}
        value={name ? { name, ...more } : undefined}
        onChange={onChange}
        project={projectOf(rest.formContext?.formData, projectField)}
        types={types}
      />
    </FieldFrame>
  );
}

/** Chooses a Profile Bundle and its version. */
export const profileBundlePicker = createFormField({
  name: 'PaletteAiProfileBundlePicker',
  component: ProfileBundlePicker,
  schema,
  validation: (value = {}, field, { apiHolder }) =>
    reportProblems(field, apiHolder, problemsBy(rule, value)),
});
