import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { projectRequestSchema } from '@paletteai/backstage-plugin-paletteai-common';
import { TextListInput } from '@paletteai/backstage-plugin-paletteai-react';
import { FieldFrame } from '../forms/FieldFrame';
import type { FieldProps } from '../forms/FieldProps';
import { inputPropsOf } from '../forms/inputPropsOf';
import { problemsBy, reportProblems } from '../forms/problems';
import { useFieldProblems } from '../forms/useFieldProblems';
import { useCatalogGroups } from '../groups/useCatalogGroups';
import { scaffolderModulePaletteAiTranslationRef } from '../translation';

const schema = makeFieldSchema({
  output: z => z.array(z.string()),
  uiOptions: z =>
    z.object({
      optional: z
        .boolean()
        .optional()
        .describe('Whether the list can be empty'),
    }),
});

const rule = projectRequestSchema.shape.roleMapping.shape.admin;

function GroupPicker(props: FieldProps<string[], { optional?: boolean }>) {
  const { formData = [], onChange, ...rest } = props;
  const { t } = useTranslationRef(scaffolderModulePaletteAiTranslationRef);
  const isOptional = rest.uiSchema['ui:options']?.optional ?? false;
  const { problems, errors } = useFieldProblems(rest.rawErrors, () =>
    problemsOfGroups(formData, isOptional),
  );
  return (
    <FieldFrame field={rest} errors={errors}>
      <GroupsInput
        {...inputPropsOf(rest, t('group'), errors)}
        value={formData}
        onChange={groups => onChange([...groups])}
        startsWithRow={!isOptional}
        problems={problems}
      />
    </FieldFrame>
  );
}

type GroupsInputProps = Omit<
  Parameters<typeof TextListInput>[0],
  'entryLabel' | 'addLabel' | 'suggestions'
>;

function GroupsInput(props: GroupsInputProps) {
  const { t } = useTranslationRef(scaffolderModulePaletteAiTranslationRef);
  return (
    <TextListInput
      {...props}
      entryLabel={t('group')}
      addLabel={t('addGroup')}
      suggestions={useCatalogGroups()}
    />
  );
}

function problemsOfGroups(groups: string[], isOptional: boolean) {
  return isOptional && groups.length === 0 ? [] : problemsBy(rule, groups);
}

/** OIDC groups; those of the catalog are suggested. */
export const groupPicker = createFormField({
  name: 'PaletteAiGroupPicker',
  component: GroupPicker,
  schema,
  validation: (groups = [], field, { apiHolder, uiSchema }) => {
    const isOptional = uiSchema?.['ui:options']?.optional ?? false;
    reportProblems(field, apiHolder, problemsOfGroups(groups, isOptional));
  },
});
