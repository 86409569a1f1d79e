import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import {
  projectRequestSchema,
  type TenantRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import { TextListInput } from '@paletteai/backstage-plugin-paletteai-react';
import { FieldFrame } from '../forms/FieldFrame';
import type { FieldProps } from '../forms/FieldProps';
import { inputPropsOf } from '../forms/inputPropsOf';
import { problemsBy, reportProblems } from '../forms/problems';
import { useFieldProblems } from '../forms/useFieldProblems';
import { readTenant } from '../forms/siblings';
import { useGroupsTypedInFull } from '../groups/useGroupsTypedInFull';
import { useTenantGroups } from '../groups/useTenantGroups';
import { scaffolderModulePaletteAiTranslationRef } from '../translation';

const schema = makeFieldSchema({
  output: z => z.array(z.string()),
  uiOptions: z =>
    z.object({
      optional: z
        .boolean()
        .optional()
        .describe('Whether the list can be empty'),
      tenantField: z
        .string()
        .optional()
        .describe('Field that holds the Tenant; `tenant` when left out'),
    }),
});

const rule = projectRequestSchema.shape.roleMapping.shape.admin;

type Options = { optional?: boolean; tenantField?: string };

function GroupPicker(props: FieldProps<string[], Options>) {
  const { formData = [], onChange, ...rest } = props;
  const { t } = useTranslationRef(scaffolderModulePaletteAiTranslationRef);
  const { optional: isOptional = false, tenantField = 'tenant' } =
    rest.uiSchema['ui:options'] ?? {};
  const { problems, errors } = useFieldProblems(rest.rawErrors, () =>
    problemsOfGroups(formData, isOptional),
  );
  return (
    <FieldFrame field={rest} errors={errors}>
      <GroupsInput
        {...inputPropsOf(rest, t('group'), errors)}
        tenant={readTenant(rest.formContext?.formData ?? {}, tenantField)}
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
> & { tenant: TenantRef | undefined };

function GroupsInput({ tenant, ...props }: GroupsInputProps) {
  const { t } = useTranslationRef(scaffolderModulePaletteAiTranslationRef);
  const ofTenant = useTenantGroups(tenant);
  const others = useGroupsTypedInFull(props.value);
  return (
    <TextListInput
      {...props}
      entryLabel={t('group')}
      addLabel={t('addGroup')}
      suggestions={[...new Set([...ofTenant, ...others])]}
    />
  );
}

function problemsOfGroups(groups: string[], isOptional: boolean) {
  return isOptional && groups.length === 0 ? [] : problemsBy(rule, groups);
}

/** OIDC groups; those with a role in the Tenant are suggested. */
export const groupPicker = createFormField({
  name: 'PaletteAiGroupPicker',
  component: GroupPicker,
  schema,
  validation: (groups = [], field, { apiHolder, uiSchema }) => {
    const isOptional = uiSchema?.['ui:options']?.optional ?? false;
    reportProblems(field, apiHolder, problemsOfGroups(groups, isOptional));
  },
});
