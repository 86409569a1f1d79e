import fc from 'fast-check';
import { problemsOf } from '../../__testUtils__/problemsOf';
import {
  PROJECT_REQUEST,
  withConfig,
  withControlPlane,
  withLimits,
  withPalette,
} from '../../__testUtils__/projectRequests';
import { projectRequestSchema } from './projectRequest';
import { validateRequest } from '../shared/validateRequest';

type Json = Record<string, unknown>;

describe('a project request', () => {
  it('is taken with nothing but what is required, and defaults are filled in', () => {
    const result = validateRequest(projectRequestSchema, PROJECT_REQUEST);
    expect(result).toEqual({
      ok: true,
      value: {
        ...PROJECT_REQUEST,
        tags: {},
        settings: { mode: 'inherit' },
        gpuResources: { limits: [], requests: [] },
        computeConfig: {
          name: 'defaults',
          deletionPolicy: 'delete',
          sshKeys: [],
          ntpServers: [],
          controlPlanePool: {
            nodeCount: 3,
            workerNodeEligible: false,
            annotations: {},
            labels: {},
            taints: [],
          },
          workerPools: [],
        },
      },
    });
  });

  it('is freed of whitespace around texts', () => {
    const result = validateRequest(projectRequestSchema, {
      ...PROJECT_REQUEST,
      displayName: '  NLP Team ',
      roleMapping: { admin: [' a'], editor: ['e '], viewer: ['v'] },
    });
    expect(result).toMatchObject({
      ok: true,
      value: { displayName: 'NLP Team', roleMapping: { admin: ['a'] } },
    });
  });

  it.each<[string, Json]>([
    [
      'limits with Default',
      withLimits(
        { family: 'NVIDIA A100', count: 8 },
        { family: 'Default', count: 1 },
      ),
    ],
    [
      'a request up to the limit',
      {
        gpuResources: {
          limits: [{ family: 'A100', count: 4 }],
          requests: [{ family: 'NVIDIA-A100', count: 4 }],
        },
      },
    ],
    [
      'the same group in two roles',
      { roleMapping: { admin: ['a'], editor: ['a'], viewer: ['a'] } },
    ],
    [
      'a group in another language',
      { roleMapping: { admin: ['Größe, 日本'], editor: ['e'], viewer: ['v'] } },
    ],
  ])('may have %s', (_, change) => {
    expect(
      problemsOf(projectRequestSchema, { ...PROJECT_REQUEST, ...change }),
    ).toEqual([]);
  });

  it.each<[string, Json, string[]]>([
    ['no tenant', { tenant: undefined }, ['tenant: project.tenant.required']],
    ['an empty tenant', { tenant: ' ' }, ['tenant: project.tenant.required']],
    [
      'a tenant in capitals',
      { tenant: 'Acme' },
      ['tenant: project.tenant.format'],
    ],
    ['no name', { name: undefined }, ['name: project.name.required']],
    ['a number for a name', { name: 7 }, ['name: project.name.required']],
    ['capitals in the name', { name: 'NLP' }, ['name: project.name.format']],
    ['a dash at the end', { name: 'nlp-' }, ['name: project.name.format']],
    ['a dot in the name', { name: 'nlp.team' }, ['name: project.name.format']],
    ['64 characters', { name: 'a'.repeat(64) }, ['name: project.name.format']],
    [
      'the system namespace',
      { name: 'mural-system' },
      ['name: project.name.reserved'],
    ],
    [
      'a namespace of Kubernetes',
      { name: 'kube-system' },
      ['name: project.name.reserved'],
    ],
    [
      'the namespace of a tenant',
      { name: 'tenant-acme' },
      ['name: project.name.reserved'],
    ],
    [
      'no display name',
      { displayName: '' },
      ['displayName: project.displayName.required'],
    ],
    [
      'only spaces as display name',
      { displayName: '   ' },
      ['displayName: project.displayName.required'],
    ],
    [
      'a dash in the display name',
      { displayName: 'NLP-Team' },
      ['displayName: project.displayName.characters'],
    ],
    [
      'an umlaut in the display name',
      { displayName: 'Größe' },
      ['displayName: project.displayName.characters'],
    ],
    [
      'a line break in the display name',
      { displayName: 'a\nb' },
      ['displayName: project.displayName.characters'],
    ],
    [
      '129 characters in the display name',
      { displayName: 'a'.repeat(129) },
      ['displayName: project.displayName.tooLong'],
    ],
    [
      'a novel as description',
      { description: 'a'.repeat(1025) },
      ['description: metadata.description.tooLong'],
    ],
    [
      'a tag key with a space',
      { tags: { 'a b': 'c' } },
      ['tags.a b: metadata.label.key'],
    ],
    [
      'a tag value with a space',
      { tags: { a: 'b c' } },
      ['tags.a: metadata.label.value'],
    ],
    [
      'a tag of the platform',
      { tags: { 'palette.ai/tenant-name': 'x' } },
      ['tags.palette.ai/tenant-name: project.tag.keyReserved'],
    ],
    [
      '65 tags',
      {
        tags: Object.fromEntries(
          Array.from({ length: 65 }, (_, i) => [`k${i}`, 'v']),
        ),
      },
      ['tags: metadata.tooMany'],
    ],
    [
      'a parameter that there is not',
      { colour: 'red' },
      [': request.unknownParameter'],
    ],
    [
      'a group of Kubernetes',
      {
        roleMapping: {
          admin: ['a', 'system:masters'],
          editor: ['e'],
          viewer: ['v'],
        },
      },
      ['roleMapping.admin[1]: project.role.groupReserved'],
    ],
    [
      'no role mapping',
      { roleMapping: undefined },
      ['roleMapping: project.role.required'],
    ],
    [
      'no viewer',
      { roleMapping: { admin: ['a'], editor: ['e'], viewer: [] } },
      ['roleMapping.viewer: project.role.required'],
    ],
    [
      'no editor and no admin',
      { roleMapping: { viewer: ['v'] } },
      [
        'roleMapping.admin: project.role.required',
        'roleMapping.editor: project.role.required',
      ],
    ],
    [
      'an empty group',
      { roleMapping: { admin: ['a', ''], editor: ['e'], viewer: ['v'] } },
      ['roleMapping.admin[1]: project.role.groupRequired'],
    ],
    [
      'a group twice',
      { roleMapping: { admin: ['a', ' a'], editor: ['e'], viewer: ['v'] } },
      ['roleMapping.admin[1]: project.role.groupDuplicate'],
    ],
    [
      'a group of 257 characters',
      {
        roleMapping: { admin: ['a'.repeat(257)], editor: ['e'], viewer: ['v'] },
      },
      ['roleMapping.admin[0]: project.role.groupTooLong'],
    ],
    [
      '65 groups',
      {
        roleMapping: {
          admin: Array.from({ length: 65 }, (_, i) => `g${i}`),
          editor: ['e'],
          viewer: ['v'],
        },
      },
      ['roleMapping.admin: project.role.tooMany'],
    ],
    [
      'a limit without a family',
      withLimits({ family: '', count: 1 }),
      ['gpuResources.limits[0].family: gpu.family.required'],
    ],
    [
      'a limit without a number',
      withLimits({ family: 'A100' }),
      ['gpuResources.limits[0].count: gpu.count.required'],
    ],
    [
      'a limit of zero',
      withLimits({ family: 'A100', count: 0 }),
      ['gpuResources.limits[0].count: gpu.count.positive'],
    ],
    [
      'a limit below zero',
      withLimits({ family: 'A100', count: -2 }),
      ['gpuResources.limits[0].count: gpu.count.positive'],
    ],
    [
      'half a GPU',
      withLimits({ family: 'A100', count: 0.5 }),
      ['gpuResources.limits[0].count: gpu.count.positive'],
    ],
    [
      'a limit as text',
      withLimits({ family: 'A100', count: '4' }),
      ['gpuResources.limits[0].count: gpu.count.positive'],
    ],
    [
      'a family twice',
      withLimits({ family: 'A100', count: 1 }, { family: 'A100', count: 2 }),
      ['gpuResources.limits[1].family: gpu.family.duplicate'],
    ],
    [
      'a family twice in other words',
      withLimits(
        { family: 'NVIDIA A100', count: 1 },
        { family: 'nvidia-a100', count: 2 },
      ),
      ['gpuResources.limits[1].family: gpu.family.duplicate'],
    ],
    [
      'Default twice',
      withLimits(
        { family: 'Default', count: 1 },
        { family: 'default', count: 2 },
      ),
      ['gpuResources.limits[1].family: gpu.family.duplicate'],
    ],
    [
      'a request above its limit',
      {
        gpuResources: {
          limits: [{ family: 'A100', count: 1 }],
          requests: [{ family: 'A100', count: 2 }],
        },
      },
      ['gpuResources.requests[0].count: gpu.request.aboveLimit'],
    ],
    [
      'a request above the limit of all others',
      {
        gpuResources: {
          limits: [{ family: 'Default', count: 1 }],
          requests: [{ family: 'H100', count: 2 }],
        },
      },
      ['gpuResources.requests[0].count: gpu.request.aboveLimit'],
    ],
    [
      'a namespace in capitals',
      { deploymentNamespaces: { allow: ['A'] } },
      ['deploymentNamespaces.allow[0]: project.deploymentNamespace.format'],
    ],
    [
      'every namespace allowed',
      { deploymentNamespaces: { allow: ['*'] } },
      ['deploymentNamespaces.allow[0]: project.deploymentNamespace.format'],
    ],
    [
      'a namespace both ways',
      { deploymentNamespaces: { allow: ['a'], disallow: ['a'] } },
      ['deploymentNamespaces.disallow[0]: project.deploymentNamespace.both'],
    ],
  ])('cannot have %s', (_, change, expected) => {
    expect(
      problemsOf(projectRequestSchema, { ...PROJECT_REQUEST, ...change }),
    ).toEqual(expected);
  });

  it('is told all that is wrong with it at once', () => {
    expect(
      problemsOf(projectRequestSchema, {
        ...PROJECT_REQUEST,
        name: 'NLP',
        displayName: 'a-b',
        ...withPalette({ apiKey: undefined, hostUrl: 'x' }),
        roleMapping: { admin: ['a', 'a'], editor: ['e'], viewer: [] },
        ...withControlPlane({ nodeCount: 1, memory: '1' }),
        ...withLimits(
          { family: 'A100', count: 1 },
          { family: 'A100', count: 1 },
        ),
      }),
    ).toEqual([
      'name: project.name.format',
      'displayName: project.displayName.characters',
      'settings.integrations.palette.hostUrl: integration.palette.hostUrl.format',
      'settings.integrations.palette.apiKey: integration.apiKey.required',
      'roleMapping.admin[1]: project.role.groupDuplicate',
      'roleMapping.viewer: project.role.required',
      'computeConfig.controlPlanePool.memory: nodePool.memory.unit',
      'computeConfig.controlPlanePool.workerNodeEligible: nodePool.singleNodeNotEligible',
      'gpuResources.limits[1].family: gpu.family.duplicate',
    ]);
  });

  it('is never a reason to throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), input => {
        expect(problemsOf(projectRequestSchema, input)).not.toEqual([]);
      }),
    );
  });

  it('gives no key away in what is said about it', () => {
    const canary = 'CANARY0123456789';
    const keys = { apiKey: `${canary} with space` };
    const result = validateRequest(projectRequestSchema, {
      ...PROJECT_REQUEST,
      ...withPalette(
        {
          ...keys,
          hostUrl: `https://user:${canary}@palette.example.com`,
          certificates: {
            mode: 'provide',
            name: 'ca',
            clientCertificate: canary,
            clientKey: `-----BEGIN PRIVATE KEY-----${canary}`,
          },
        },
        { ngc: { name: 'palette', ...keys }, huggingFace: { ...keys } },
      ),
      ...withConfig({
        sshKeys: Array(2).fill(`-----BEGIN RSA PRIVATE KEY-----${canary}`),
      }),
    });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain(canary);
  });
});
