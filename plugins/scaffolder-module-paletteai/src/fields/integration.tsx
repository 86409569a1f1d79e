import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { Flex, Switch, Text } from '@backstage/ui';
import type { IntegrationType } from '@paletteai/backstage-plugin-paletteai-common';
import {
  IntegrationDraft,
  IntegrationInput,
} from '@paletteai/backstage-plugin-paletteai-react';
import { FieldFrame } from '../forms/FieldFrame';
import type { FieldProps } from '../forms/FieldProps';
import { inputPropsOf } from '../forms/inputPropsOf';
import { useFieldProblems } from '../forms/useFieldProblems';
import {
  IntegrationOptions,
  isLeftOut,
  problemsOfIntegration,
  withoutHidden,
} from '../integrations/problemsOfIntegration';
import { useKeys } from '../integrations/useKeys';
import { useTrial } from '../integrations/useTrial';
import { validateIntegrationField } from '../integrations/validateIntegrationField';
import { scaffolderModulePaletteAiTranslationRef } from '../translation';

const schema = makeFieldSchema({
  output: z =>
    z.object({
      name: z.string().optional(),
      apiKey: z
        .string()
        .optional()
        .describe('Placeholder; the key itself is a secret of the task'),
      hostUrl: z.string().optional(),
      tenant: z.string().optional(),
      projectId: z.string().optional(),
      skipTlsVerify: z.boolean().optional(),
      certificates: z
        .object({
          mode: z.enum(['none', 'provide', 'existing']),
          name: z.string().optional(),
          caCertificate: z.string().optional(),
          clientCertificate: z.string().optional(),
          clientKey: z
            .string()
            .optional()
            .describe('Placeholder; the key itself is a secret of the task'),
          secretName: z.string().optional(),
        })
        .optional(),
    }),
  uiOptions: z =>
    z.object({
      type: z.enum(['palette', 'huggingFace', 'ngc']),
      secret: z
        .string()
        .describe(
          'Secret of the task for the API key; the client private key goes into the secret of this name with the suffix ClientKey',
        ),
      optional: z
        .boolean()
        .optional()
        .describe('Whether the integration is optional'),
      fields: z
        .record(z.string())
        .optional()
        .describe('Fields with the integrations of the same Settings, by type'),
      validate: z
        .boolean()
        .optional()
        .describe(
          'Whether the form validates the integration before it continues; true by default',
        ),
    }),
});

const NAMES: Record<IntegrationType, string> = {
  palette: 'palette',
  huggingFace: 'hugging-face',
  ngc: 'ngc',
};

function Integration(props: FieldProps<IntegrationDraft, IntegrationOptions>) {
  const { t } = useTranslationRef(scaffolderModulePaletteAiTranslationRef);
  const { uiSchema, formData = {}, onChange, formContext } = props;
  const options = optionsOf(uiSchema['ui:options']);
  const { type } = options;
  const { entered, join, split } = useKeys(options.secret);
  // What belongs to another mode of certificates would be refused.
  const change = (draft: IntegrationDraft) =>
    onChange(split(withoutHidden(type, draft)));
  const isOn = !isLeftOut(formData, options);
  const { problems, errors } = useFieldProblems(props.rawErrors, () =>
    problemsOfIntegration(formData, options, formContext?.formData ?? {}),
  );
  const { tried, others } = useTrial(options, formData, entered, errors);
  const { label, description, isDisabled, saidElsewhere } = inputPropsOf(
    props,
    t(`integration.${type}`),
    others,
  );
  return (
    <FieldFrame field={props} errors={others}>
      <Flex direction="column" gap="3">
        {options.optional ? (
          <Switch
            label={label}
            isSelected={isOn}
            isDisabled={isDisabled}
            onChange={on =>
              on ? change({ name: NAMES[type] }) : onChange(split({}))
            }
          />
        ) : (
          <Text as="h3" variant="title-x-small">
            {label}
          </Text>
        )}
        {description && (
          <Text as="p" variant="body-small" color="secondary">
            {description}
          </Text>
        )}
        {isOn && (
          <IntegrationInput
            label={label}
            type={type}
            value={join(formData)}
            onChange={change}
            isDisabled={isDisabled}
            problems={problems}
            saidElsewhere={saidElsewhere}
            tried={tried}
          />
        )}
      </Flex>
    </FieldFrame>
  );
}

function optionsOf(options: IntegrationOptions | undefined) {
  if (!options?.type || !options.secret) {
    throw new Error(
      'A PaletteAiIntegration field in the template has no options. Set the type (palette, huggingFace or ngc) and the secret for its key in ui:options',
    );
  }
  return options;
}

/** An integration, whose keys go into secrets of the task. */
export const integration = createFormField({
  name: 'PaletteAiIntegration',
  component: Integration,
  schema,
  validation: (draft = {}, field, { apiHolder, formData, uiSchema }) =>
    validateIntegrationField(draft, field, {
      apiHolder,
      formData,
      options: optionsOf(uiSchema?.['ui:options']),
    }),
});
