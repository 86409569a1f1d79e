import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { projectRequestSchema } from '@paletteai/backstage-plugin-paletteai-common';
import {
  paletteAiApiRef,
  TenantInput,
} from '@paletteai/backstage-plugin-paletteai-react';
import { FieldFrame } from '../forms/FieldFrame';
import type { FieldProps } from '../forms/FieldProps';
import { inputPropsOf } from '../forms/inputPropsOf';
import { problemsBy, reportProblems } from '../forms/problems';
import { reportDenial } from '../forms/reportDenial';
import { useFieldProblems } from '../forms/useFieldProblems';
import { scaffolderModulePaletteAiTranslationRef } from '../translation';

type Value = { hub?: string; tenant?: string };

const schema = makeFieldSchema({
  output: z =>
    z.object({ hub: z.string().optional(), tenant: z.string().optional() }),
});

const rule = projectRequestSchema.shape.tenant;

function TenantPicker({ formData, onChange, ...props }: FieldProps<Value>) {
  const { t } = useTranslationRef(scaffolderModulePaletteAiTranslationRef);
  const { hub, tenant } = formData ?? {};
  const { problems, errors } = useFieldProblems(props.rawErrors, () =>
    problemsBy(rule, tenant),
  );
  return (
    <FieldFrame field={props} errors={errors}>
      <TenantInput
        {...inputPropsOf(props, t('tenant'), errors)}
        problems={problems}
        value={hub && tenant ? { hub, tenant } : undefined}
        onChange={onChange}
      />
    </FieldFrame>
  );
}

/** Chooses the Tenant of a new Project. */
export const tenantPicker = createFormField({
  name: 'PaletteAiTenantPicker',
  component: TenantPicker,
  schema,
  validation: async ({ hub, tenant } = {}, field, { apiHolder }) => {
    const problems = problemsBy(rule, tenant);
    reportProblems(field, apiHolder, problems);
    const api = apiHolder.get(paletteAiApiRef);
    if (hub && tenant && problems.length === 0 && api) {
      await reportDenial(
        field,
        apiHolder,
        'tenantDenied',
        'project.create',
        () => api.getTenantAccess({ hub, tenant }),
      );
    }
  },
});
