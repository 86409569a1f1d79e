import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import {
  computePoolRequestSchema,
  projectRequestSchema,
  RequestProblem,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  ClusterDraft,
  ClusterInput,
} from '@paletteai/backstage-plugin-paletteai-react';
import { FieldFrame } from '../forms/FieldFrame';
import type { FieldProps } from '../forms/FieldProps';
import { inputPropsOf } from '../forms/inputPropsOf';
import { problemsBy, reportProblems } from '../forms/problems';
import { useFieldProblems } from '../forms/useFieldProblems';
import { scaffolderModulePaletteAiTranslationRef } from '../translation';

type Options = { purpose?: 'defaults' | 'overrides' };

const schema = makeFieldSchema({
  output: z => z.object({}).passthrough(),
  uiOptions: z =>
    z.object({
      purpose: z
        .enum(['defaults', 'overrides'])
        .optional()
        .describe(
          'defaults for the Compute Config of a Project without its name, overrides for what one Compute Pool does differently; overrides when left out',
        ),
    }),
});

function Cluster(props: FieldProps<ClusterDraft, Options>) {
  const { formData = {}, onChange, ...rest } = props;
  const { t } = useTranslationRef(scaffolderModulePaletteAiTranslationRef);
  const { purpose = 'overrides' } = rest.uiSchema['ui:options'] ?? {};
  const { problems, errors } = useFieldProblems(rest.rawErrors, () =>
    problemsOfCluster(formData, purpose),
  );
  return (
    <FieldFrame field={rest} errors={errors}>
      <ClusterInput
        {...inputPropsOf(rest, t('cluster'), errors)}
        value={formData}
        onChange={onChange}
        purpose={purpose}
        problems={problems}
      />
    </FieldFrame>
  );
}

function problemsOfCluster(
  cluster: object,
  purpose: Options['purpose'],
): RequestProblem[] {
  return purpose === 'defaults'
    ? // The name is a separate field, since most people leave it to the template.
      problemsBy(projectRequestSchema.shape.computeConfig, {
        name: 'any',
        ...cluster,
      })
    : problemsBy(computePoolRequestSchema.shape.cluster, cluster);
}

/** How clusters are made. */
export const cluster = createFormField({
  name: 'PaletteAiCluster',
  component: Cluster,
  schema,
  validation: (value, field, { apiHolder, uiSchema }) => {
    const purpose = uiSchema?.['ui:options']?.purpose;
    reportProblems(field, apiHolder, problemsOfCluster(value, purpose));
  },
});
