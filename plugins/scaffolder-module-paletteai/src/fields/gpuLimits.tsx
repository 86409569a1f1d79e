import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { Flex } from '@backstage/ui';
import { projectRequestSchema } from '@paletteai/backstage-plugin-paletteai-common';
import {
  GpuCountDraft,
  GpuCountsInput,
  problemsBeside,
  problemsOf,
} from '@paletteai/backstage-plugin-paletteai-react';
import { FieldFrame } from '../forms/FieldFrame';
import type { FieldProps } from '../forms/FieldProps';
import { inputPropsOf } from '../forms/inputPropsOf';
import { problemsBy, reportProblems } from '../forms/problems';
import { useFieldProblems } from '../forms/useFieldProblems';
import { scaffolderModulePaletteAiTranslationRef } from '../translation';

type Value = { limits?: GpuCountDraft[]; requests?: GpuCountDraft[] };

const schema = makeFieldSchema({
  output: z => {
    const counts = z.array(
      z.object({ family: z.string(), count: z.number().optional() }),
    );
    return z.object({
      limits: counts.optional(),
      requests: counts.optional(),
    });
  },
});

const rule = projectRequestSchema.shape.gpuResources;

function GpuLimits({ formData = {}, onChange, ...props }: FieldProps<Value>) {
  const { t } = useTranslationRef(scaffolderModulePaletteAiTranslationRef);
  const { problems, errors } = useFieldProblems(props.rawErrors, () =>
    problemsBy(rule, formData),
  );
  const { isDisabled, saidElsewhere } = inputPropsOf(props, '', errors);
  return (
    <FieldFrame field={props} errors={errors}>
      <Flex direction="column" gap="4">
        <GpuCountsInput
          label={t('gpuLimits')}
          description={t('gpuLimitsDescription')}
          value={formData.limits ?? []}
          onChange={limits => onChange({ ...formData, limits: [...limits] })}
          problems={[
            ...problemsOf(problems, 'limits'),
            ...problemsBeside(problems, ['limits', 'requests']),
          ]}
          saidElsewhere={saidElsewhere}
          isDisabled={isDisabled}
        />
        <GpuCountsInput
          label={t('gpuRequests')}
          description={t('gpuRequestsDescription')}
          value={formData.requests ?? []}
          onChange={requests =>
            onChange({ ...formData, requests: [...requests] })
          }
          problems={problemsOf(problems, 'requests')}
          isDisabled={isDisabled}
        />
      </Flex>
    </FieldFrame>
  );
}

/** GPU limits and requests of a Project. */
export const gpuLimits = createFormField({
  name: 'PaletteAiGpuLimits',
  component: GpuLimits,
  schema,
  validation: (value, field, { apiHolder }) =>
    reportProblems(field, apiHolder, problemsBy(rule, value)),
});
