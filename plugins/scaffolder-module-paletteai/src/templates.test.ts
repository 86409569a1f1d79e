import { templateEntityV1beta3Validator } from '@backstage/plugin-scaffolder-common';
import type { JsonObject, JsonValue } from '@backstage/types';
import {
  appDeploymentRequestSchema,
  computePoolRequestSchema,
  integrationRequestSchema,
  projectRequestSchema,
  validateRequest,
} from '@paletteai/backstage-plugin-paletteai-common';
import Ajv from 'ajv';
import { formFields } from './__testUtils__/formFields';
import { readTemplate, TEMPLATES } from './__testUtils__/readTemplate';
import { renderStep, runsStep } from './__testUtils__/renderStep';
import { appDeployment, computePool, project } from './__testUtils__/values';

const secrets = {
  paletteApiKey: 'the-palette-key',
  paletteApiKeyClientKey: '',
  ngcApiKey: 'the-ngc-key',
  huggingFaceToken: '',
  variable1: 'the-password',
  variable2: '',
};

/** Leaves out what the actions leave out: what a template passes on though it was not filled in. */
function given(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    return value.map(given);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) =>
      member === null || member === undefined || member === ''
        ? []
        : [[key, given(member)]],
    ),
  );
}

function requestOf(
  template: (typeof TEMPLATES)[number],
  parameters: JsonObject,
): JsonObject {
  const { hub: _, ...request } = given(
    renderStep(readTemplate(template), 'create', { parameters, secrets }),
  ) as JsonObject;
  return request;
}

type Rules = Parameters<typeof validateRequest>[0];

const cases: [(typeof TEMPLATES)[number], JsonObject, Rules][] = [
  ['create-project', project, projectRequestSchema],
  ['create-compute-pool', computePool, computePoolRequestSchema],
  ['deploy-app', appDeployment, appDeploymentRequestSchema],
];

describe.each(TEMPLATES)('the template %s', name => {
  const template = readTemplate(name);

  it('is a template as the catalog takes it', async () => {
    expect(await templateEntityV1beta3Validator.check(template as never)).toBe(
      true,
    );
  });

  it('asks in valid JSON schemas', () => {
    const ajv = new Ajv({ strict: false });
    for (const step of template.spec.parameters) {
      expect(ajv.validateSchema(step)).toBe(true);
      expect(Object.keys(step.properties)).toEqual(
        expect.arrayContaining(step.required ?? []),
      );
    }
  });

  it('uses no fields but those of the module', () => {
    const names = formFields.map(field => field.name);
    const used = template.spec.parameters.flatMap(({ properties }) =>
      Object.values(properties).flatMap(property => property['ui:field'] ?? []),
    );
    expect(used.length).toBeGreaterThan(0);
    expect(names).toEqual(expect.arrayContaining(used));
  });

  it('asks for every field once', () => {
    const asked = template.spec.parameters.flatMap(({ properties }) =>
      Object.keys(properties),
    );
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('leads to the page and the catalog', () => {
    const { links } = template.spec.output;
    expect(links.map(({ url, entityRef }) => url ?? entityRef)).toEqual([
      '${{ steps.create.output.pageUrl }}',
      '${{ steps.create.output.entityRef }}',
    ]);
  });
});

describe.each([
  ['create-project', project, { kind: 'project', project: 'vision' }],
  [
    'create-compute-pool',
    computePool,
    { kind: 'computePool', project: 'nlp', name: 'nlp-gpu' },
  ],
  [
    'deploy-app',
    appDeployment,
    { kind: 'appDeployment', project: 'nlp', name: 'notebooks' },
  ],
] as const)('the wait of %s', (name, filledIn, place) => {
  const template = readTemplate(name);
  const { wait, waitLimit } =
    template.spec.parameters[template.spec.parameters.length - 1].properties;

  it('is for what was created, as long as was chosen', () => {
    const parameters = { ...filledIn, wait: true, waitLimit: 'PT42M' };
    expect(runsStep(template, 'wait', { parameters, secrets })).toBe(true);
    expect(renderStep(template, 'wait', { parameters, secrets })).toEqual({
      hub: 'main',
      ...place,
      timeout: 'PT42M',
      onTimeout: 'continue',
    });
  });

  it.each([{ wait: false }, {}])('is left out with %j', chosen => {
    const values = { parameters: { ...filledIn, ...chosen }, secrets };
    expect(runsStep(template, 'wait', values)).toBe(false);
  });

  it('is there by default where it takes seconds', () => {
    expect(wait.default).toBe(name === 'create-project');
  });

  it('lasts one of the times that can be chosen', () => {
    expect(waitLimit.enum).toContain(waitLimit.default);
  });
});

describe.each(cases)('the request of %s', (name, values, schema) => {
  it('keeps the rules of requests', () => {
    expect(validateRequest(schema, requestOf(name, values))).toEqual({
      ok: true,
      value: expect.anything(),
    });
  });

  it('holds no mark in place of a secret', () => {
    expect(JSON.stringify(requestOf(name, values))).not.toContain('•');
  });
});

describe('the request of create-project', () => {
  it('takes keys from secrets', () => {
    expect(requestOf('create-project', project)).toMatchObject({
      settings: {
        mode: 'custom',
        name: 'vision-settings',
        integrations: {
          palette: { name: 'palette', apiKey: 'the-palette-key' },
          ngc: { name: 'ngc', apiKey: 'the-ngc-key' },
        },
      },
    });
  });

  it('leaves out integrations that are not wanted', () => {
    const { settings } = requestOf('create-project', project);
    expect(settings).not.toHaveProperty('integrations.huggingFace');
  });

  it('takes the admins as editors and viewers where none are named', () => {
    expect(requestOf('create-project', project).roleMapping).toEqual({
      admin: ['vision-admins'],
      editor: ['vision-editors'],
      viewer: ['vision-admins'],
    });
  });

  it('needs no more than the first page', () => {
    const { tenant, displayName, name, admins } = project;
    const parameters: JsonObject = {
      tenant,
      displayName,
      name,
      admins,
      computeConfig: {
        controlPlanePool: { nodeCount: 1, workerNodeEligible: true },
      },
    };
    const request = requestOf('create-project', parameters);
    expect(request.settings).toEqual({ mode: 'inherit' });
    expect(validateRequest(projectRequestSchema, request).ok).toBe(true);
    const template = readTemplate('create-project');
    expect(runsStep(template, 'validate', { parameters, secrets })).toBe(false);
  });

  it('tries the Palette integration with its key first', () => {
    const template = readTemplate('create-project');
    const values = { parameters: project, secrets };
    expect(runsStep(template, 'validate', values)).toBe(true);
    const integration = given(renderStep(template, 'validate', values));
    expect(validateRequest(integrationRequestSchema, integration)).toEqual({
      ok: true,
      value: expect.objectContaining({ apiKey: 'the-palette-key' }),
    });
  });
});

describe('the request of deploy-app', () => {
  it('takes the values of secret variables from secrets, in their order', () => {
    const parameters = {
      ...appDeployment,
      variables: [
        { name: 'password', secretValue: '••••••••' },
        { name: 'hostName', value: 'a.example.com' },
        { name: 'token', secretValue: '••••••••' },
      ],
    };
    const { hub: _, ...request } = renderStep(
      readTemplate('deploy-app'),
      'create',
      { parameters, secrets: { ...secrets, variable2: 'the-token' } },
    );
    expect(request.variables).toEqual([
      { name: 'hostName', value: 'a.example.com' },
      { name: 'password', secretValue: 'the-password' },
      { name: 'token', secretValue: 'the-token' },
    ]);
  });

  it('asks for a dedicated Compute Pool', () => {
    const target = { mode: 'dedicated', name: 'notebooks-pool' };
    const request = requestOf('deploy-app', { ...appDeployment, target });
    expect(validateRequest(appDeploymentRequestSchema, request)).toMatchObject({
      ok: true,
      value: { target },
    });
  });
});
