import type { JsonObject, JsonValue } from '@backstage/types';
import { REQUEST_MESSAGES } from '@paletteai/backstage-plugin-paletteai-common';
import {
  forgetFetched,
  projectView,
  tenantView,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { apisFor } from './__testUtils__/formFields';
import { portalApi } from './__testUtils__/portalContent';
import { readTemplate, TEMPLATES } from './__testUtils__/readTemplate';
import { refusalShown } from './__testUtils__/refusalShown';
import { refusalsOf } from './__testUtils__/refusalsOf';
import { appDeployment, computePool, project } from './__testUtils__/values';

type Refusal = [what: string, bad: JsonObject, field: string, message: string];

/** Where there is one Tenant or Project only, it is chosen without asking. */
const SEVERAL = {
  tenants: ['acme', 'globex'].map(name => tenantView({ name })),
  projects: ['nlp', 'search'].map(name => projectView({ name })),
};
/** Values that have no input anymore, so the field removes them. */
const MENDED_BY_FIELD = ['a variable of another bundle'];

const message = REQUEST_MESSAGES;
const filled = (code: keyof typeof message, values: Record<string, string>) =>
  Object.entries(values).reduce<string>(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, value),
    message[code],
  );

const palette = (part: JsonObject): JsonObject => ({
  palette: { ...(project.palette as JsonObject), ...part },
});
const limits = (...entries: JsonObject[]): JsonObject => ({
  gpuResources: { limits: entries, requests: [] },
});
const controlPlane = (pool: JsonObject): JsonObject => ({
  computeConfig: { controlPlanePool: pool },
});
const workers = (...pools: JsonObject[]): JsonObject => ({
  computeConfig: {
    controlPlanePool: { nodeCount: 3 },
    workerPools: pools,
  },
});

const projectRefusals: Refusal[] = [
  ['no tenant', { tenant: {} }, 'tenant', message['project.tenant.required']],
  [
    'no display name',
    { displayName: '' },
    'displayName',
    message['project.displayName.required'],
  ],
  [
    'a display name with signs',
    { displayName: 'NLP & more' },
    'displayName',
    message['project.displayName.characters'],
  ],
  [
    'a long display name',
    { displayName: 'x'.repeat(129) },
    'displayName',
    message['project.displayName.tooLong'],
  ],
  [
    'no name',
    // Otherwise a name is suggested.
    { name: '', displayName: '' },
    'name',
    message['project.name.required'],
  ],
  [
    'a name in capitals',
    { name: 'Vision' },
    'name',
    message['project.name.format'],
  ],
  [
    'a long name',
    { name: 'x'.repeat(64) },
    'name',
    message['project.name.format'],
  ],
  [
    'the system namespace',
    { name: 'mural-system' },
    'name',
    message['project.name.reserved'],
  ],
  [
    'the namespace of a tenant',
    { name: 'tenant-acme' },
    'name',
    message['project.name.reserved'],
  ],
  [
    'a name that is taken',
    { name: 'nlp' },
    'name',
    message['project.name.taken'],
  ],
  [
    'no admin group',
    { admins: [] },
    'admins',
    message['project.role.required'],
  ],
  [
    'an empty admin group',
    { admins: [''] },
    'admins',
    message['project.role.groupRequired'],
  ],
  [
    'a group twice',
    { editors: ['a', 'a'] },
    'editors',
    filled('project.role.groupDuplicate', { value: 'a' }),
  ],
  [
    'a long group',
    { viewers: ['x'.repeat(257)] },
    'viewers',
    message['project.role.groupTooLong'],
  ],
  [
    'a long description',
    { description: 'x'.repeat(1025) },
    'description',
    message['metadata.description.tooLong'],
  ],
  [
    'a tag of a tool',
    { tags: { 'kubernetes.io/x': 'y' } },
    'tags',
    filled('project.tag.keyReserved', { key: 'kubernetes.io/x' }),
  ],
  [
    'a tag without key',
    { tags: { '': 'y' } },
    'tags',
    filled('metadata.label.key', { key: '' }),
  ],
  [
    'a tag with a space',
    { tags: { team: 'a b' } },
    'tags',
    filled('metadata.label.value', { key: 'team' }),
  ],
  [
    'no integration name',
    palette({ name: '' }),
    'palette',
    message['integration.name.required'],
  ],
  [
    'an integration name in capitals',
    palette({ name: 'Palette' }),
    'palette',
    message['integration.name.format'],
  ],
  [
    'no host',
    palette({ hostUrl: '' }),
    'palette',
    message['integration.palette.hostUrl.required'],
  ],
  [
    'a host without scheme',
    palette({ hostUrl: 'palette.example.com' }),
    'palette',
    message['integration.palette.hostUrl.format'],
  ],
  [
    'a host with a password',
    palette({ hostUrl: 'https://me:x@palette.example.com' }),
    'palette',
    message['integration.palette.hostUrl.format'],
  ],
  [
    'no Palette tenant',
    palette({ tenant: '' }),
    'palette',
    message['integration.palette.tenant.required'],
  ],
  [
    'no project ID',
    palette({ projectId: '' }),
    'palette',
    message['integration.palette.projectId.required'],
  ],
  [
    'a project ID with signs',
    palette({ projectId: 'a/b' }),
    'palette',
    message['integration.palette.projectId.format'],
  ],
  [
    'no API key',
    palette({ apiKey: '' }),
    'palette',
    message['integration.apiKey.required'],
  ],
  [
    'an API key in two lines',
    palette({ apiKey: '•••• ••••' }),
    'palette',
    message['integration.apiKey.format'],
  ],
  [
    'certificates without name',
    palette({ certificates: { mode: 'provide', caCertificate: 'x' } }),
    'palette',
    message['integration.palette.certificates.name.required'],
  ],
  [
    'a certificate that is none',
    palette({
      certificates: { mode: 'provide', name: 'ca', caCertificate: 'x' },
    }),
    'palette',
    message['integration.palette.certificates.certificateFormat'],
  ],
  [
    'no certificate',
    palette({ certificates: { mode: 'provide', name: 'ca' } }),
    'palette',
    message['integration.palette.certificates.required'],
  ],
  [
    'no Secret with certificates',
    palette({ certificates: { mode: 'existing' } }),
    'palette',
    message['integration.palette.certificates.name.required'],
  ],
  [
    'NGC without Palette',
    { palette: {} },
    'ngc',
    message['project.settings.paletteRequired'],
  ],
  [
    'two integrations of one name',
    { ngc: { name: 'palette', apiKey: '••••••••' } },
    'ngc',
    filled('integration.name.duplicate', { value: 'palette' }),
  ],
  [
    'a token in two words',
    { huggingFace: { name: 'hugging-face', apiKey: '•• ••' } },
    'huggingFace',
    message['integration.apiKey.format'],
  ],
  [
    'two nodes',
    controlPlane({ nodeCount: 2 }),
    'computeConfig',
    message['nodePool.nodeCount'],
  ],
  [
    'a single node without apps',
    controlPlane({ nodeCount: 1, workerNodeEligible: false }),
    'computeConfig',
    message['nodePool.singleNodeNotEligible'],
  ],
  [
    'no CPU',
    controlPlane({ nodeCount: 3, cpuCount: 0 }),
    'computeConfig',
    message['nodePool.cpuCount'],
  ],
  [
    'memory without unit',
    controlPlane({ nodeCount: 3, memory: '16' }),
    'computeConfig',
    message['nodePool.memory.unit'],
  ],
  [
    'no memory',
    controlPlane({ nodeCount: 3, memory: '0 GiB' }),
    'computeConfig',
    message['nodePool.memory.number'],
  ],
  [
    'no worker nodes',
    workers({ name: 'a', minWorkerNodes: 0 }),
    'computeConfig',
    message['nodePool.minWorkerNodes'],
  ],
  [
    'two worker pools of one name',
    workers({ name: 'a' }, { name: 'a' }),
    'computeConfig',
    filled('nodePool.name.duplicate', { value: 'a' }),
  ],
  [
    'a worker pool without name',
    workers({}),
    'computeConfig',
    message['nodePool.name.required'],
  ],
  [
    'no GPUs in a worker pool',
    workers({ name: 'a', gpu: { family: 'A100', count: 0 } }),
    'computeConfig',
    message['gpu.count.positive'],
  ],
  [
    'GPU memory without unit',
    workers({ name: 'a', gpu: { family: 'A100', count: 1, memory: '80' } }),
    'computeConfig',
    message['gpu.memory.unit'],
  ],
  [
    'taints on both',
    {
      computeConfig: {
        controlPlanePool: {
          nodeCount: 3,
          taints: [{ key: 'a', effect: 'NoSchedule' }],
        },
        workerPools: [
          { name: 'a', taints: [{ key: 'a', effect: 'NoSchedule' }] },
        ],
      },
    },
    'computeConfig',
    message['nodePool.taint.controlPlaneTainted'],
  ],
  [
    'a private SSH key',
    {
      computeConfig: {
        controlPlanePool: { nodeCount: 3 },
        sshKeys: ['-----BEGIN PRIVATE KEY-----'],
      },
    },
    'computeConfig',
    message['cluster.sshKey.private'],
  ],
  [
    'an overlay without range',
    {
      computeConfig: {
        controlPlanePool: { nodeCount: 3 },
        networkOverlay: { enabled: true },
      },
    },
    'computeConfig',
    message['cluster.overlay.cidr.required'],
  ],
  [
    'a range that is none',
    {
      computeConfig: {
        controlPlanePool: { nodeCount: 3 },
        networkOverlay: { enabled: true, cidr: '10.0.0.1' },
      },
    },
    'computeConfig',
    message['cluster.overlay.cidr.format'],
  ],
  [
    'a limit twice',
    limits(
      { family: 'NVIDIA A100', count: 1 },
      { family: 'nvidia-a100', count: 2 },
    ),
    'gpuResources',
    filled('gpu.family.duplicate', { value: 'NVIDIA-A100' }),
  ],
  [
    'Default twice',
    limits({ family: 'Default', count: 1 }, { family: 'default', count: 2 }),
    'gpuResources',
    filled('gpu.family.duplicate', { value: 'Default' }),
  ],
  [
    'a limit of zero',
    limits({ family: 'NVIDIA A100', count: 0 }),
    'gpuResources',
    message['gpu.count.positive'],
  ],
  [
    'a negative limit',
    limits({ family: 'NVIDIA A100', count: -1 }),
    'gpuResources',
    message['gpu.count.positive'],
  ],
  [
    'half a GPU',
    limits({ family: 'NVIDIA A100', count: 0.5 }),
    'gpuResources',
    message['gpu.count.positive'],
  ],
  [
    'a limit without number',
    limits({ family: 'NVIDIA A100' }),
    'gpuResources',
    message['gpu.count.required'],
  ],
  [
    'a limit without family',
    limits({ family: '', count: 1 }),
    'gpuResources',
    message['gpu.family.required'],
  ],
  [
    'a request above its limit',
    {
      gpuResources: {
        limits: [{ family: 'A100', count: 1 }],
        requests: [{ family: 'A100', count: 2 }],
      },
    },
    'gpuResources',
    filled('gpu.request.aboveLimit', { value: 'A100', limit: '1' }),
  ],
  [
    'a namespace allowed and forbidden',
    { deploymentNamespaces: { allow: ['a'], disallow: ['a'] } },
    'deploymentNamespaces',
    filled('project.deploymentNamespace.both', { value: 'a' }),
  ],
];

const computePoolRefusals: Refusal[] = [
  ['no project', { project: {} }, 'project', message['project.required']],
  ['no name', { name: '' }, 'name', message['computePool.name.required']],
  ['a short name', { name: 'ab' }, 'name', message['computePool.name.format']],
  [
    'a long name',
    { name: 'x'.repeat(34) },
    'name',
    message['computePool.name.format'],
  ],
  [
    'a name that begins with a digit',
    { name: '1pool' },
    'name',
    message['computePool.name.format'],
  ],
  [
    'no profile bundle',
    { profileBundle: {} },
    'profileBundle',
    message['profileBundle.required'],
  ],
  [
    'a resource group without key',
    { workerGroups: { ' ': 'x' } },
    'workerGroups',
    message['computePool.resourceGroup.key'],
  ],
  [
    'an address that is none',
    { cluster: { vip: '10.0.0' } },
    'cluster',
    message['cluster.vip.format'],
  ],
  [
    'memory without unit',
    { cluster: { controlPlanePool: { memory: '16' } } },
    'cluster',
    message['nodePool.memory.unit'],
  ],
  [
    'a compute config in capitals',
    { computeConfig: 'Mine' },
    'computeConfig',
    message['computeConfig.name.format'],
  ],
];

const given = (...variables: JsonObject[]): JsonObject => ({
  variables: [{ name: 'password', secretValue: '••••••••' }, ...variables],
});
const host = { name: 'hostName', value: 'a.example.com' };

const appDeploymentRefusals: Refusal[] = [
  ['no project', { project: {} }, 'project', message['project.required']],
  ['no name', { name: '' }, 'name', message['deployment.name.required']],
  [
    'a name in capitals',
    { name: 'Notebooks' },
    'name',
    message['deployment.name.format'],
  ],
  ['no place', { target: {} }, 'target', message['deployment.target.mode']],
  [
    'no compute pool',
    { target: { mode: 'existing' } },
    'target',
    message['computePool.name.required'],
  ],
  [
    'a short name of a pool of its own',
    { target: { mode: 'dedicated', name: 'ab' } },
    'target',
    message['computePool.name.format'],
  ],
  [
    'a missing variable',
    given(),
    'variables',
    filled('variable.required', { name: 'Host name' }),
  ],
  [
    'a missing secret',
    { variables: [host] },
    'variables',
    filled('variable.required', { name: 'Password' }),
  ],
  [
    'a number that is none',
    given(host, { name: 'replicas', value: 'two' }),
    'variables',
    filled('variable.type', { name: 'Replicas', expected: 'integer' }),
  ],
  [
    'too few',
    given(host, { name: 'replicas', value: '0' }),
    'variables',
    filled('variable.minimum', { name: 'Replicas', expected: '1' }),
  ],
  [
    'too many',
    given(host, { name: 'replicas', value: '9' }),
    'variables',
    filled('variable.maximum', { name: 'Replicas', expected: '8' }),
  ],
  [
    'none of the choices',
    given(host, { name: 'size', value: 'huge' }),
    'variables',
    filled('variable.choice', { name: 'Size', expected: 'small, large' }),
  ],
  [
    'what the pattern forbids',
    given({ name: 'hostName', value: 'a b' }),
    'variables',
    filled('variable.pattern', {
      name: 'Host name',
      expected: '^[a-z0-9.-]+$',
    }),
  ],
  [
    'a variable of another bundle',
    given(host, { name: 'other', value: 'x' }),
    'variables',
    filled('variable.unknown', { name: 'other' }),
  ],
  [
    'a secret in the open',
    { variables: [{ name: 'password', value: 'x' }, host] },
    'variables',
    filled('variable.sensitive', { name: 'Password' }),
  ],
  [
    'memory without unit',
    { resources: { memory: '8' } },
    'resources',
    message['nodePool.memory.unit'],
  ],
  [
    'no GPUs',
    { resources: { gpu: { family: 'A100', count: 0 } } },
    'resources',
    message['gpu.count.positive'],
  ],
  [
    'GPUs of the family Default',
    { resources: { gpu: { family: 'Default', count: 1 } } },
    'resources',
    message['gpu.family.default'],
  ],
  [
    'a namespace in capitals',
    { namespace: 'Apps' },
    'namespace',
    message['deployment.namespace.format'],
  ],
];

const templates = [
  ['create-project' as const, project, projectRefusals],
  ['create-compute-pool' as const, computePool, computePoolRefusals],
  ['deploy-app' as const, appDeployment, appDeploymentRefusals],
] as const;

describe.each(templates)('the form of %s', (template, good, refusals) => {
  it('takes good values', async () => {
    expect(await refusalsOf(template, good, apisFor(portalApi()))).toEqual({});
  });

  it.each(refusals)('refuses %s', async (_, bad, field, expected) => {
    const found = await refusalsOf(
      template,
      { ...good, ...bad },
      apisFor(portalApi()),
    );
    expect(found[field]).toContain(expected);
  });
});

/** Expects a message to be there once, to be seen, and to describe an input or a group. */
function expectSaidOnce(shown: HTMLElement[]) {
  expect(shown).toHaveLength(1);
  const [said] = shown;
  expect(said).toBeVisible();
  const id = said.closest('[id]')?.id;
  expect(
    document.querySelector(`[aria-describedby~="${id}"]`),
  ).toBeInTheDocument();
}

describe.each(templates)('a field of %s', (template, good, refusals) => {
  afterEach(forgetFetched);

  it.each(refusals.filter(([what]) => !MENDED_BY_FIELD.includes(what)))(
    'says once, where it can be mended, why it refuses %s',
    async (_, bad, field, expected) => {
      const { shown, isBlocked } = await refusalShown(
        template,
        field,
        { ...good, ...bad } as Record<string, JsonValue>,
        expected,
        portalApi(SEVERAL),
      );
      expect(isBlocked).toBe(true);
      expectSaidOnce(shown);
    },
  );
});

describe('a field of a template that leaves errors to the form', () => {
  afterEach(forgetFetched);

  it.each(
    projectRefusals.filter(([what]) =>
      ['no display name', 'no API key', 'a limit of zero'].includes(what),
    ),
  )('says once why it refuses %s', async (_, bad, field, expected) => {
    const { shown, isBlocked } = await refusalShown(
      'create-project',
      field,
      { ...project, ...bad } as Record<string, JsonValue>,
      expected,
      portalApi(SEVERAL),
      { errorsByForm: true },
    );
    expect(isBlocked).toBe(true);
    expectSaidOnce(shown);
  });
});

describe('the templates', () => {
  it.each(TEMPLATES)('leave the errors of %s to the fields', name => {
    const fields = readTemplate(name)
      .spec.parameters.flatMap(({ properties }) => Object.values(properties))
      .filter(property => String(property['ui:field']).startsWith('PaletteAi'));
    expect(fields).not.toHaveLength(0);
    for (const property of fields) {
      expect(property).toHaveProperty(['ui:hideError'], true);
    }
  });
});
