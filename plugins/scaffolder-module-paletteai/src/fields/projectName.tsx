import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import {
  describeProblem,
  failureOf,
  projectRequestSchema,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  checkProjectName,
  paletteAiApiRef,
  ProjectNameInput,
  useProblemText,
} from '@paletteai/backstage-plugin-paletteai-react';
import { FieldFrame } from '../forms/FieldFrame';
import type { FieldProps } from '../forms/FieldProps';
import { inputPropsOf } from '../forms/inputPropsOf';
import { problemsBy, reportProblems, textsOf } from '../forms/problems';
import { readHub, readText } from '../forms/siblings';
import { useEmptyText } from '../forms/useEmptyText';
import { useFieldProblems } from '../forms/useFieldProblems';
import { scaffolderModulePaletteAiTranslationRef } from '../translation';

type Options = { hubField?: string; displayNameField?: string };

const schema = makeFieldSchema({
  output: z => z.string(),
  uiOptions: z =>
    z.object({
      hubField: z
        .string()
        .optional()
        .describe('Field that holds the hub; `tenant` when left out'),
      displayNameField: z
        .string()
        .optional()
        .describe('Field from which a name is suggested'),
    }),
});

const rule = projectRequestSchema.shape.name;

function ProjectName(props: FieldProps<string, Options>) {
  const { formData, onChange, ...rest } = props;
  const { t } = useTranslationRef(scaffolderModulePaletteAiTranslationRef);
  const form = rest.formContext?.formData ?? {};
  const { hubField = 'tenant', displayNameField = '' } =
    rest.uiSchema['ui:options'] ?? {};
  useEmptyText(formData, onChange);
  const { problems, errors } = useFieldProblems(rest.rawErrors, () =>
    problemsBy(rule, formData),
  );
  // The input itself shows whether the current name is taken.
  const taken = useProblemText()(describeProblem('project.name.taken', ''));
  const others = errors.filter(error => error !== taken);
  return (
    <FieldFrame field={rest} errors={others}>
      <ProjectNameInput
        {...inputPropsOf(rest, t('projectName'), others)}
        problems={problems}
        value={formData ?? ''}
        onChange={onChange}
        hub={readHub(form, hubField)}
        displayName={readText(form, displayNameField)}
      />
    </FieldFrame>
  );
}

/** Name of a new Project, which is checked against the hub. */
export const projectName = createFormField({
  name: 'PaletteAiProjectName',
  component: ProjectName,
  schema,
  validation: async (name, field, { apiHolder, formData, uiSchema }) => {
    const hub = readHub(
      formData,
      uiSchema?.['ui:options']?.hubField ?? 'tenant',
    );
    const api = apiHolder.get(paletteAiApiRef);
    if (!hub || !api) {
      reportProblems(field, apiHolder, problemsBy(rule, name));
      return;
    }
    try {
      const { problems } = await checkProjectName(api, hub, name);
      reportProblems(field, apiHolder, problems);
    } catch (error) {
      const reason = failureOf(error).message;
      field.addError(
        textsOf(apiHolder)('validation.nameNotChecked', { reason }),
      );
    }
  },
});
