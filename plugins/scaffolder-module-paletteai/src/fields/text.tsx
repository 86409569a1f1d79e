import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { TextInput } from '@paletteai/backstage-plugin-paletteai-react';
import { FieldFrame } from '../forms/FieldFrame';
import type { FieldProps } from '../forms/FieldProps';
import { inputPropsOf } from '../forms/inputPropsOf';
import { problemsBy, reportProblems } from '../forms/problems';
import { ruleOf, TEXT_RULES } from '../forms/rules';
import { useEmptyText } from '../forms/useEmptyText';
import { useFieldProblems } from '../forms/useFieldProblems';
import { scaffolderModulePaletteAiTranslationRef } from '../translation';

type Options = { rule: string; lines?: boolean; placeholder?: string };

const schema = makeFieldSchema({
  output: z => z.string(),
  uiOptions: z =>
    z.object({
      rule: z
        .string()
        .describe(
          `Part of a request that the text is for: ${Object.keys(
            TEXT_RULES,
          ).join(', ')}`,
        ),
      lines: z.boolean().optional().describe('Takes several lines'),
      placeholder: z.string().optional(),
    }),
});

function TextOfRequest(props: FieldProps<string, Options>) {
  const { formData, onChange, ...rest } = props;
  const { t } = useTranslationRef(scaffolderModulePaletteAiTranslationRef);
  const { rule, lines, placeholder } = rest.uiSchema['ui:options'] ?? {};
  useEmptyText(formData, onChange);
  const { problems, errors } = useFieldProblems(rest.rawErrors, () =>
    problemsOfText(rule, formData),
  );
  return (
    <FieldFrame field={rest} errors={errors}>
      <TextInput
        {...inputPropsOf(rest, t('text'), errors)}
        value={formData ?? ''}
        onChange={onChange}
        problems={problems}
        kind={lines ? 'lines' : 'line'}
        placeholder={placeholder}
      />
    </FieldFrame>
  );
}

function problemsOfText(ruleName: string | undefined, value = '') {
  const rule = ruleOf(TEXT_RULES, ruleName);
  // An optional part is left out of the request when it is empty.
  return problemsBy(
    rule,
    value === '' && rule.isOptional() ? undefined : value,
  );
}

/** A text that keeps the rules of the part of a request that it is for. */
export const text = createFormField({
  name: 'PaletteAiText',
  component: TextOfRequest,
  schema,
  validation: (value, field, { apiHolder, uiSchema }) => {
    const rule = uiSchema?.['ui:options']?.rule;
    reportProblems(field, apiHolder, problemsOfText(rule, value));
  },
});
