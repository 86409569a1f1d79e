import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  makeFieldSchema,
  useTemplateSecrets,
} from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import {
  failureOf,
  GivenVariable,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  checkBundleVariables,
  paletteAiApiRef,
  useBundlesOfProject,
  VariablesInput,
} from '@paletteai/backstage-plugin-paletteai-react';
import { useEffect } from 'react';
import { FieldErrors } from '../forms/FieldErrors';
import { FieldFrame } from '../forms/FieldFrame';
import type { FieldProps } from '../forms/FieldProps';
import { inputPropsOf } from '../forms/inputPropsOf';
import { reportProblems, textsOf } from '../forms/problems';
import { projectOf } from '../forms/projectOf';
import { useFieldProblems } from '../forms/useFieldProblems';
import { scaffolderModulePaletteAiTranslationRef } from '../translation';
import { bundleName, findBundle } from '../variables/bundleOf';
import { fillSecrets, markSecrets } from '../variables/secretSlots';

type Options = {
  projectField?: string;
  bundleField?: string;
  secrets?: string[];
};

const schema = makeFieldSchema({
  output: z =>
    z.array(
      z.object({
        name: z.string(),
        value: z.string().optional(),
        secretValue: z
          .string()
          .optional()
          .describe('Placeholder; the value itself is a secret of the task'),
      }),
    ),
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
      secrets: z
        .array(z.string())
        .optional()
        .describe(
          'Secrets of the task for the values of sensitive variables, in the order of the variables',
        ),
    }),
});

type Props = FieldProps<GivenVariable[], Options>;

function Variables(props: Props) {
  return (
    <FieldFrame field={props}>
      <VariablesOfBundle {...props} />
    </FieldFrame>
  );
}

function VariablesOfBundle(props: Props) {
  const { formData = [], onChange, ...rest } = props;
  const { t } = useTranslationRef(scaffolderModulePaletteAiTranslationRef);
  const {
    projectField,
    bundleField,
    secrets: slots = [],
  } = rest.uiSchema['ui:options'] ?? {};
  const { secrets, setSecrets } = useTemplateSecrets();
  const form = rest.formContext?.formData;
  const { data: bundles } = useBundlesOfProject(projectOf(form, projectField));
  const name = bundleName(form, bundleField);
  const bundle = bundles?.find(each => each.name === name);
  const declared = bundle?.variables ?? [];
  const { problems, errors } = useFieldProblems(rest.rawErrors, () =>
    bundle ? checkBundleVariables(declared, formData) : [],
  );
  const entered = fillSecrets(formData, slots, secrets);
  const change = (variables: readonly GivenVariable[]) => {
    const marked = markSecrets(variables, slots);
    setSecrets(marked.secrets);
    onChange(marked.variables);
  };
  const known = entered.filter(each =>
    declared.some(variable => variable.name === each.name),
  );
  useEffect(() => {
    // Values for the previous bundle have no input in which to remove them.
    if (bundle && known.length < entered.length) {
      change(known);
    }
  });
  return (
    <>
      <VariablesInput
        {...inputPropsOf(rest, t('variables'), errors)}
        variables={declared}
        value={entered}
        onChange={change}
        problems={problems}
      />
      <FieldErrors field={rest} errors={errors} />
    </>
  );
}

/** Values for the variables of the Profile Bundle that another field chose. */
export const variables = createFormField({
  name: 'PaletteAiVariables',
  component: Variables,
  schema,
  validation: async (given, field, context) => {
    const { apiHolder, formData, uiSchema } = context;
    const {
      projectField,
      bundleField,
      secrets = [],
    } = uiSchema?.['ui:options'] ?? {};
    const t = textsOf(apiHolder);
    const api = apiHolder.get(paletteAiApiRef);
    const project = projectOf(formData, projectField);
    const name = bundleName(formData, bundleField);
    if (!api || !project || !name) {
      return;
    }
    const marked = given.filter(
      (variable: GivenVariable) => variable.secretValue !== undefined,
    );
    if (marked.length > secrets.length) {
      field.addError(
        t('validation.tooManySecrets', { maximum: String(secrets.length) }),
      );
    }
    try {
      const bundle = await findBundle(api, project, name);
      const declared = bundle?.variables ?? [];
      reportProblems(field, apiHolder, checkBundleVariables(declared, given));
    } catch (error) {
      const reason = failureOf(error).message;
      field.addError(t('validation.bundleNotRead', { reason }));
    }
  },
});
