import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { computePoolRequestSchema } from '@paletteai/backstage-plugin-paletteai-common';
import {
  paletteAiApiRef,
  ProjectInput,
} from '@paletteai/backstage-plugin-paletteai-react';
import { FieldFrame } from '../forms/FieldFrame';
import type { FieldProps } from '../forms/FieldProps';
import { inputPropsOf } from '../forms/inputPropsOf';
import { problemsBy, reportProblems } from '../forms/problems';
import { reportDenial } from '../forms/reportDenial';
import { useFieldProblems } from '../forms/useFieldProblems';
import { scaffolderModulePaletteAiTranslationRef } from '../translation';

type Value = { hub?: string; tenant?: string; project?: string };
type Action = 'computePool.create' | 'appDeployment.create';

const DEFAULT_ACTION: Action = 'appDeployment.create';

const schema = makeFieldSchema({
  output: z =>
    z.object({
      hub: z.string().optional(),
      tenant: z.string().optional(),
      project: z.string().optional(),
    }),
  uiOptions: z =>
    z.object({
      action: z
        .enum(['computePool.create', 'appDeployment.create'])
        .optional()
        .describe(
          'Action that the person must be allowed to perform in the Project',
        ),
    }),
});

const rule = computePoolRequestSchema.shape.project;

function ProjectPicker(props: FieldProps<Value, { action?: Action }>) {
  const { formData, onChange, ...rest } = props;
  const { t } = useTranslationRef(scaffolderModulePaletteAiTranslationRef);
  const { hub, project } = formData ?? {};
  const { problems, errors } = useFieldProblems(rest.rawErrors, () =>
    problemsBy(rule, project),
  );
  return (
    <FieldFrame field={rest} errors={errors}>
      <ProjectInput
        {...inputPropsOf(rest, t('project'), errors)}
        problems={problems}
        action={rest.uiSchema['ui:options']?.action ?? DEFAULT_ACTION}
        value={hub && project ? { hub, project } : undefined}
        onChange={onChange}
      />
    </FieldFrame>
  );
}

/** Chooses a Project in which the person may do what the template does. */
export const projectPicker = createFormField({
  name: 'PaletteAiProjectPicker',
  component: ProjectPicker,
  schema,
  validation: async ({ hub, project } = {}, field, context) => {
    const { apiHolder, uiSchema } = context;
    const problems = problemsBy(rule, project);
    reportProblems(field, apiHolder, problems);
    const api = apiHolder.get(paletteAiApiRef);
    if (hub && project && problems.length === 0 && api) {
      const action = uiSchema?.['ui:options']?.action ?? DEFAULT_ACTION;
      await reportDenial(field, apiHolder, 'projectDenied', action, () =>
        api.getProjectAccess({ hub, project }),
      );
    }
  },
});
