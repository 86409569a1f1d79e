import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { SecretsContextProvider } from '@backstage/plugin-scaffolder-react';
import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import type { JsonValue } from '@backstage/types';
import { paletteAiApiRef } from '@paletteai/backstage-plugin-paletteai-react';
import type { FakePaletteAiApi } from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import {
  IntegrationTrials,
  integrationTrialsApiRef,
} from '../integrations/IntegrationTrials';
import { formFields } from './formFields';
import { readTemplate, Template, TEMPLATES } from './readTemplate';

type Steps = Template['spec']['parameters'];

/** Renders the form of a template as the portal does. */
export function renderForm(
  template: (typeof TEMPLATES)[number],
  api: FakePaletteAiApi,
  initialState?: Record<string, JsonValue>,
  stepsOf: (steps: Steps) => Steps = steps => steps,
) {
  const created: Record<string, JsonValue>[] = [];
  const { metadata, spec } = readTemplate(template);
  renderInTestApp(
    <SecretsContextProvider>
      <Stepper
        manifest={{
          title: metadata.title,
          steps: stepsOf(spec.parameters).map(schema => ({
            title: schema.title,
            schema,
          })),
        }}
        extensions={formFields}
        initialState={initialState}
        formProps={{ EXPERIMENTAL_theme: 'bui' }}
        onCreate={async values => {
          created.push(values);
        }}
      />
    </SecretsContextProvider>,
    {
      apis: [
        [paletteAiApiRef, api],
        [
          catalogApiRef,
          catalogApiMock({
            entities: [
              {
                apiVersion: 'backstage.io/v1alpha1',
                kind: 'Group',
                metadata: { name: 'vision-admins' },
                spec: { type: 'team', children: [] },
              },
            ],
          }),
        ],
        [integrationTrialsApiRef, IntegrationTrials.create()],
      ],
    },
  );
  return { created };
}
