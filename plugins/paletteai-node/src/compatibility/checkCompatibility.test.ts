import { describeWithAssets } from '@paletteai/envtest';
import {
  ADMINISTRATOR,
  eventually,
  hubFor,
  installThings,
  startRealServer,
  TestServer,
} from '../__testUtils__/TestServer';
import { DefaultHub } from '../hub/DefaultHub';
import { HubFieldUse } from './HubFieldUse';

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

describeWithAssets('Compatibility with a real Kubernetes API', () => {
  compares(() => startRealServer());
});
