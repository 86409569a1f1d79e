import { KIND_FIELDS } from '@paletteai/backstage-plugin-paletteai-common';
import { describeWithAssets, startEnvtest } from '@paletteai/envtest';
import { startSandbox } from '@paletteai/sandbox';
import {
  ADMINISTRATOR,
  hubFor,
  installThings,
  startRealServer,
  startSandboxServer,
  TestServer,
} from '../__testUtils__/TestServer';
import { eventually } from '../testUtils/eventually';
import { DefaultHub } from '../hub/DefaultHub';
import { HubFieldUse } from './HubFieldUse';
import { hubFieldsOf, productFields } from './productFields';

jest.setTimeout(120_000);

const field = (path: string, kind = 'Thing'): HubFieldUse => ({
  apiVersion: 'test.palette.ai/v1',
  kind,
  path,
  use: 'readWrite',
});

function compares(start: () => Promise<TestServer>) {
  let server: TestServer;
  let hub: DefaultHub;

  beforeAll(async () => {
    server = await start();
    hub = hubFor(server, server.token(ADMINISTRATOR));
    await installThings(hub);
  });
  afterAll(async () => {
    await hub?.close();
    await server?.stop();
  });

  it('tells declared, unknown and open fields apart, and absent kinds', async () => {
    const fields = [
      field('spec'),
      field('spec.size'),
      field('spec.items[].value'),
      field('spec.labels.*'),
      field('metadata.name'),
      field('metadata.labels.*'),
      field('spec.sise'),
      field('spec.items[].worth'),
      field('spec.size.deeper'),
      field('spec.free.anything.below'),
      field('spec.name', 'Nothing'),
      { ...field('spec.name'), apiVersion: 'other.palette.ai/v1' },
      { ...field('stringData.*', 'Secret'), apiVersion: 'v1' },
    ];

    // The real server publishes the schemas of a new kind a moment later.
    const report = await eventually(async () => {
      const found = await hub.checkCompatibility(fields);
      expect(found.absentKinds).toHaveLength(2);
      return found;
    });

    expect(report.undeclaredFields.map(({ path }) => path)).toEqual([
      'spec.sise',
      'spec.items[].worth',
      'spec.size.deeper',
    ]);
    expect(report.uncheckedFields.map(({ path }) => path)).toEqual([
      'spec.free.anything.below',
    ]);
    expect(report.absentKinds).toEqual([
      { apiVersion: 'test.palette.ai/v1', kind: 'Nothing' },
      { apiVersion: 'other.palette.ai/v1', kind: 'Thing' },
    ]);
    expect(report.checkedFields).toBe(fields.length);
  });
}

const DEFINITION_KIND = {
  group: 'apiextensions.k8s.io',
  version: 'v1',
  kind: 'CustomResourceDefinition',
  plural: 'customresourcedefinitions',
  namespaced: false,
};

interface Schema {
  readonly properties?: Record<string, Schema>;
}

interface DefinitionSpec {
  readonly versions: {
    readonly schema: {
      readonly openAPIV3Schema: { readonly properties: { spec: Schema } };
    };
  }[];
}

type Stoppable = Pick<TestServer, 'url' | 'ca' | 'stop'> & {
  readonly administrator: string;
};

function fitsPaletteAi(start: () => Promise<Stoppable>) {
  let server: Stoppable;
  let hub: DefaultHub;

  beforeAll(async () => {
    server = await start();
    hub = hubFor(server, server.administrator);
  });
  afterAll(async () => {
    await hub?.close();
    await server?.stop();
  });

  it('finds every field that the suite reads and writes', async () => {
    const fields = productFields();

    const report = await eventually(async () => {
      const found = await hub.checkCompatibility(fields);
      expect(found.absentKinds).toEqual([]);
      return found;
    });

    expect(report.undeclaredFields).toEqual([]);
    expect(report.checkedFields).toBe(fields.length);
  });

  it('names a field that was added to a kind and that the hub does not declare', async () => {
    const added = {
      path: 'spec.costCenter',
      use: 'readWrite',
    } as const;

    const { undeclaredFields } = await hub.checkCompatibility(
      hubFieldsOf({
        ...KIND_FIELDS,
        project: [...KIND_FIELDS.project, added],
      }),
    );

    expect(undeclaredFields).toEqual([
      { apiVersion: 'spectrocloud.com/v1alpha1', kind: 'Project', ...added },
    ]);
  });

  it('names the fields that an older resource type lacks', async () => {
    const ref = { kind: DEFINITION_KIND, name: 'projects.spectrocloud.com' };
    const definition = await hub.client().find(ref);
    const spec = structuredClone(definition?.spec) as DefinitionSpec;
    for (const { schema } of spec.versions) {
      delete schema.openAPIV3Schema.properties.spec.properties?.gpuResources;
    }
    await hub.writer().mergePatch(ref, { spec: { versions: spec.versions } });

    const report = await eventually(async () => {
      const found = await hub.checkCompatibility(productFields());
      expect(found.undeclaredFields).not.toEqual([]);
      return found;
    });

    const paths = report.undeclaredFields.map(({ path }) => path);
    expect(paths).toContain('spec.gpuResources.limits');
    expect(
      report.undeclaredFields.every(
        ({ kind, path }) =>
          kind === 'Project' && path.startsWith('spec.gpuResources'),
      ),
    ).toBe(true);
    expect(report.absentKinds).toEqual([]);
  });

  it('names a kind that the hub no longer serves', async () => {
    await hub.writer().delete({
      kind: DEFINITION_KIND,
      name: 'computepools.spectrocloud.com',
    });

    await eventually(async () => {
      const { absentKinds } = await hub.checkCompatibility(productFields());
      expect(absentKinds.map(({ kind }) => kind)).toEqual(['ComputePool']);
    });
  });
}

describe('Compatibility with the embedded Kubernetes API', () => {
  compares(() => startSandboxServer());

  describe('with PaletteAI', () => {
    fitsPaletteAi(async () => {
      const sandbox = await startSandbox({ demo: false });
      return {
        url: sandbox.urls.hub,
        administrator: sandbox.adminToken,
        stop: () => sandbox.stop(),
      };
    });
  });
});

describeWithAssets('Compatibility with a real Kubernetes API', () => {
  compares(() => startRealServer());

  describe('with PaletteAI', () => {
    fitsPaletteAi(async () => {
      const envtest = await startEnvtest();
      return {
        url: envtest.url,
        ca: Buffer.from(envtest.caData, 'base64').toString('utf8'),
        administrator: envtest.token(ADMINISTRATOR),
        stop: () => envtest.stop(),
      };
    });
  });
});
