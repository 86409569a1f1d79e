import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { Flex } from '@backstage/ui';
import { projectRequestSchema } from '@paletteai/backstage-plugin-paletteai-common';
import {
  problemsBeside,
  problemsOf,
  TextListInput,
} from '@paletteai/backstage-plugin-paletteai-react';
import { FieldFrame } from '../forms/FieldFrame';
import type { FieldProps } from '../forms/FieldProps';
import { inputPropsOf } from '../forms/inputPropsOf';
import { problemsBy, reportProblems } from '../forms/problems';
import { useFieldProblems } from '../forms/useFieldProblems';
import { scaffolderModulePaletteAiTranslationRef } from '../translation';

type Value = { allow?: string[]; disallow?: string[] };

const LISTS = ['allow', 'disallow'] as const;

const schema = makeFieldSchema({
  output: z =>
    z.object({
      allow: z.array(z.string()).optional(),
      disallow: z.array(z.string()).optional(),
    }),
});

const rule = projectRequestSchema.shape.deploymentNamespaces;

function DeploymentNamespaces(props: FieldProps<Value>) {
  const { formData = {}, onChange, ...rest } = props;
  const { t } = useTranslationRef(scaffolderModulePaletteAiTranslationRef);
  const { problems, errors } = useFieldProblems(rest.rawErrors, () =>
    problemsBy(rule, formData),
  );
  const { isDisabled, saidElsewhere } = inputPropsOf(rest, '', errors);
  return (
    <FieldFrame field={rest} errors={errors}>
      <Flex direction="column" gap="4">
        {LISTS.map(list => (
          <TextListInput
            key={list}
            label={t(`deploymentNamespaces.${list}`)}
            entryLabel={t(`deploymentNamespaces.${list}Entry`)}
            addLabel={t(`deploymentNamespaces.${list}Add`)}
            value={formData[list] ?? []}
            onChange={names => onChange({ ...formData, [list]: [...names] })}
            problems={[
              ...problemsOf(problems, list),
              ...(list === 'allow' ? problemsBeside(problems, LISTS) : []),
            ]}
            saidElsewhere={list === 'allow' ? saidElsewhere : undefined}
            isDisabled={isDisabled}
          />
        ))}
      </Flex>
    </FieldFrame>
  );
}

/** Namespaces of clusters that deployments of a Project may use. */
export const deploymentNamespaces = createFormField({
  name: 'PaletteAiDeploymentNamespaces',
  component: DeploymentNamespaces,
  schema,
  validation: (value, field, { apiHolder }) =>
    reportProblems(field, apiHolder, problemsBy(rule, value)),
});
