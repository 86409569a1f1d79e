import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { KeyValuesInput } from '@paletteai/backstage-plugin-paletteai-react';
import { FieldFrame } from '../forms/FieldFrame';
import type { FieldProps } from '../forms/FieldProps';
import { inputPropsOf } from '../forms/inputPropsOf';
import { problemsBy, reportProblems } from '../forms/problems';
import { KEY_VALUES_RULES, ruleOf } from '../forms/rules';
import { useFieldProblems } from '../forms/useFieldProblems';
import { scaffolderModulePaletteAiTranslationRef } from '../translation';

type Value = Record<string, string>;

const schema = makeFieldSchema({
  output: z => z.record(z.string()),
  uiOptions: z =>
    z.object({
      rule: z
        .string()
        .describe(
          `Part of a request that the entries are for: ${Object.keys(
            KEY_VALUES_RULES,
          ).join(', ')}`,
        ),
    }),
});

function KeyValues(props: FieldProps<Value, { rule: string }>) {
  const { formData = {}, onChange, ...rest } = props;
  const { t } = useTranslationRef(scaffolderModulePaletteAiTranslationRef);
  const rule = ruleOf(KEY_VALUES_RULES, rest.uiSchema['ui:options']?.rule);
  const { problems, errors } = useFieldProblems(rest.rawErrors, () =>
    problemsBy(rule, formData),
  );
  return (
    <FieldFrame field={rest} errors={errors}>
      <KeyValuesInput
        {...inputPropsOf(rest, t('entries'), errors)}
        value={formData}
        onChange={onChange}
        problems={problems}
      />
    </FieldFrame>
  );
}

/** Texts by key, such as tags. */
export const keyValues = createFormField({
  name: 'PaletteAiKeyValues',
  component: KeyValues,
  schema,
  validation: (value, field, { apiHolder, uiSchema }) => {
    const rule = ruleOf(KEY_VALUES_RULES, uiSchema?.['ui:options']?.rule);
    reportProblems(field, apiHolder, problemsBy(rule, value));
  },
});
