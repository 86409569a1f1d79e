import Ajv2020 from 'ajv/dist/2020';
import { openApiDocument } from '../openapi';
import { paletteOperations } from './operations/paletteOperations';
import {
  clusterInput,
  profileUid,
  projectUid,
  startSmallPalette,
} from './__testUtils__/smallPalette';

const document = openApiDocument('palette');
const methods = ['get', 'put', 'post', 'patch', 'delete'];

function pointer(...segments: string[]): string {
  return segments
    .map(text => text.replaceAll('~', '~0').replaceAll('/', '~1'))
    .map(encodeURIComponent)
    .join('/');
}

describe('Palette and its OpenAPI document', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'palette');

  it('has exactly the operations of the document', () => {
    const documented = Object.entries(document.paths).flatMap(([path, item]) =>
      methods
        .filter(method => method in item)
        .map(method => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );
    const served = paletteOperations.map(
      ({ method, path }) => `${method} ${path}`,
    );
    expect(served.sort()).toEqual(documented.sort());
  });

  it('answers as the document says', async () => {
    const sandbox = await startSmallPalette({ limits: false });
    const { body } = await sandbox.json('/v1/spectroclusters/edge-native', {
      body: clusterInput('pool', ['edge-0']),
    });
    sandbox.clock.advance(60_000);
    const { configUid } = sandbox.palette.cluster(body.uid) ?? {};
    const values: Record<string, string> = {
      '/v1/projects/{uid}': projectUid,
      '/v1/edgehosts/{uid}': 'edge-0',
      '/v1/clusterprofiles/{uid}': profileUid,
      '/v1/clusterprofiles/{uid}/variables': profileUid,
    };
    const bodies: Record<string, unknown> = {
      '/v1/spectroclusters/edge-native/validate': clusterInput('x', ['edge-1']),
    };
    const checked: unknown[][] = [];
    for (const [path, item] of Object.entries(document.paths)) {
      const search = path.startsWith('/v1/dashboard/') || path in bodies;
      const method = 'get' in item ? 'get' : 'post';
      if (!('get' in item) && !search) {
        continue;
      }
      const url = path
        .replace('{uid}', values[path] ?? body.uid)
        .replace('{configUid}', configUid ?? '')
        .replace('{poolName}', 'control-plane')
        .replace('{objectKind}', 'spectrocluster')
        .replace('{objectUid}', body.uid);
      const answer = await sandbox.call(
        path.endsWith('/validate/name') ? `${url}?name=free` : url,
        method === 'post' ? { body: bodies[path] ?? { filter: {} } } : {},
      );
      const reference = `palette#/${pointer(
        'paths',
        path,
        method,
        'responses',
        '200',
        'content',
        'application/json',
        'schema',
      )}`;
      const validate = ajv.getSchema(reference);
      if (validate) {
        validate(JSON.parse(answer.text));
        checked.push([path, answer.status, validate.errors]);
      }
    }
    expect(checked).toEqual(checked.map(([path]) => [path, 200, null]));
    expect(checked.length).toBeGreaterThan(20);
    await sandbox.close();
  });
});
