import fc from 'fast-check';
import {
  appDeploymentRequests,
  computeConfigRequests,
  computePoolRequests,
  integrationsRequests,
  modelDeploymentRequests,
  projectRequests,
} from '../__testUtils__/requestArbitraries';
import type { ParseResult } from '../parsing';
import { draftCounts } from './shared/gpuResources';
import {
  renderAppDeployment,
  renderComputeConfig,
  renderComputePool,
  renderModelDeployment,
  renderProject,
  renderSettings,
  appDeploymentRequestSchema,
  computeConfigRequestSchema,
  computePoolRequestSchema,
  modelDeploymentRequestSchema,
  projectRequestSchema,
  settingsRequestSchema,
  validateRequest,
  parseComputeConfig,
  parseComputePool,
  parseDeployment,
  parseProject,
  parseSettings,
  draftAppDeployment,
  draftComputeConfig,
  draftComputePool,
  draftIntegrations,
  draftModelDeployment,
  draftProjectClone,
} from '.';

const RUNS = { numRuns: 300 };

function parsed<T>(result: ParseResult<T>): T {
  expect(result.problems).toEqual([]);
  expect(result.value).toBeDefined();
  return result.value as T;
}

// Over the wire and back, as the hub would do.
function overTheWire<T>(objects: T[]): T[] {
  return JSON.parse(JSON.stringify(objects));
}

describe('what is rendered, served by a hub, parsed and drafted again', () => {
  it('is the same compute config', () => {
    fc.assert(
      fc.property(computeConfigRequests, request => {
        const [object] = overTheWire(renderComputeConfig(request));
        const draft = draftComputeConfig(parsed(parseComputeConfig(object)));
        expect(draft).toEqual(request);
        expect(validateRequest(computeConfigRequestSchema, draft)).toEqual({
          ok: true,
          value: request,
        });
      }),
      RUNS,
    );
  });

  it('is the same Compute Pool', () => {
    fc.assert(
      fc.property(computePoolRequests, request => {
        const [object] = overTheWire(renderComputePool(request));
        const draft = draftComputePool(parsed(parseComputePool(object)));
        expect(renderComputePool(draft)).toEqual(renderComputePool(request));
        expect(validateRequest(computePoolRequestSchema, request)).toEqual({
          ok: true,
          value: request,
        });
        expect({ ...draft, cluster: undefined }).toEqual({
          ...request,
          cluster: undefined,
        });
      }),
      RUNS,
    );
  });

  it('is the same App Deployment', () => {
    fc.assert(
      fc.property(appDeploymentRequests, request => {
        const [object] = overTheWire(renderAppDeployment(request));
        const deployment = parsed(parseDeployment(object));
        expect(deployment.kind).toBe('appDeployment');
        const draft = draftAppDeployment(deployment);
        expect(renderAppDeployment(draft)).toEqual(
          renderAppDeployment(request),
        );
        expect({ ...draft, target: undefined }).toEqual({
          ...request,
          target: undefined,
        });
        expect(validateRequest(appDeploymentRequestSchema, draft).ok).toBe(
          true,
        );
      }),
      RUNS,
    );
  });

  it('is the same Model Deployment', () => {
    fc.assert(
      fc.property(modelDeploymentRequests, request => {
        const [object] = overTheWire(renderModelDeployment(request));
        const deployment = parsed(parseDeployment(object));
        expect(deployment.kind).toBe('modelDeployment');
        const draft = draftModelDeployment(deployment);
        expect({ ...draft, target: undefined }).toEqual({
          ...request,
          target: undefined,
        });
        expect(validateRequest(modelDeploymentRequestSchema, draft).ok).toBe(
          true,
        );
      }),
      RUNS,
    );
  });

  it('are the same integrations', () => {
    fc.assert(
      fc.property(integrationsRequests, integrations => {
        const request = { project: 'p', name: 's', integrations };
        const [object] = overTheWire(renderSettings(request));
        const settings = parsed(parseSettings(object));
        expect(draftIntegrations(settings.integrations)).toEqual(integrations);
        expect(validateRequest(settingsRequestSchema, request).ok).toBe(true);
      }),
      RUNS,
    );
  });

  it('is the same project', () => {
    fc.assert(
      fc.property(projectRequests, request => {
        expect(validateRequest(projectRequestSchema, request)).toEqual({
          ok: true,
          value: request,
        });
        const objects = overTheWire(renderProject(request));
        const project = parsed(parseProject(objects[1]));
        const computeConfig = parsed(parseComputeConfig(objects.at(-1)));
        const clone = draftProjectClone({
          project,
          computeConfig,
          name: request.name,
          displayName: request.displayName,
        });
        const byFamily = (
          left: { family: string },
          right: { family: string },
        ) => (left.family < right.family ? -1 : 1);
        expect({
          ...clone,
          settings: request.settings,
          deploymentNamespaces: request.deploymentNamespaces,
        }).toEqual({
          ...request,
          gpuResources: {
            limits: [...request.gpuResources.limits].sort(byFamily),
            requests: [],
          },
        });
        expect(project.deploymentNamespaces.allow).toEqual(
          request.deploymentNamespaces?.allow ?? [],
        );
        expect(project.settingsRef?.name).toBe(
          request.settings.mode === 'inherit'
            ? undefined
            : request.settings.name,
        );
      }),
      RUNS,
    );
  });
});

describe('the clone of a project', () => {
  const objects = renderProject(
    projectRequestSchema.parse({
      tenant: 'acme',
      name: 'nlp',
      displayName: 'NLP',
      roleMapping: { admin: ['a'], editor: ['e'], viewer: ['v'] },
      computeConfig: { name: 'c', controlPlanePool: { nodeCount: 3 } },
      deploymentNamespaces: { allow: ['nlp', 'test'], disallow: ['*'] },
      settings: {
        mode: 'custom',
        name: 's',
        integrations: {
          palette: {
            name: 'p',
            apiKey: 'example-key',
            hostUrl: 'https://palette.example.com',
            tenant: 't',
            projectId: 'x',
          },
          ngc: { name: 'n', secretName: 'ngc-key' },
        },
      },
    }),
  );
  const find = (kind: string) => objects.find(object => object.kind === kind);
  const clone = draftProjectClone({
    project: parsed(parseProject(find('Project'))),
    computeConfig: parsed(parseComputeConfig(find('ComputeConfig'))),
    settings: parsed(parseSettings(find('Settings'))),
    name: 'copy',
    displayName: 'Copy',
  });

  it('asks for the keys again, and for nothing else', () => {
    expect(validateRequest(projectRequestSchema, clone)).toEqual({
      ok: false,
      problems: ['palette', 'ngc'].map(type =>
        expect.objectContaining({
          code: 'integration.apiKey.required',
          path: `settings.integrations.${type}.apiKey`,
        }),
      ),
    });
  });

  it('does not let deployments into the namespace of the old project', () => {
    expect(clone.deploymentNamespaces).toEqual({
      allow: ['test'],
      disallow: ['*'],
    });
  });
});

describe('draftCounts', () => {
  it('lists the families', () => {
    expect(draftCounts({ 'NVIDIA-A100': 2 })).toEqual([
      { family: 'NVIDIA-A100', count: 2 },
    ]);
  });
});
