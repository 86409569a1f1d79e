import { projectRequestSchema, variablesSecretName } from '.';
import { renderCases } from '../__testUtils__/renderCases';
import { renderProject } from './project/renderProject';
import { redact, REDACTED } from './secret/secret';

const CASES = renderCases();

describe.each(CASES)('rendering $name', ({ input, render, golden }) => {
  it('gives the golden manifest', () => {
    expect(render(input)).toEqual(golden());
  });

  it('gives the same text every time', () => {
    const once = JSON.stringify(render(input));
    expect(JSON.stringify(render(structuredClone(input)))).toBe(once);
  });

  it('keeps the request as it was', () => {
    const before = structuredClone(input);
    render(input);
    expect(input).toEqual(before);
  });
});

describe('the goldens', () => {
  it('cover every renderer, the short way and in full', () => {
    const names = CASES.map(({ name }) => name);
    for (const kind of [
      'project',
      'compute-pool',
      'app-deployment',
      'model-deployment',
    ]) {
      expect(names).toContain(`${kind}-short`);
      expect(names).toContain(`${kind}-full`);
    }
    expect(names).toContain('settings-existing-secrets');
    expect(names).toContain('compute-config-short');
  });
});

describe('the names of Secrets for variables', () => {
  it('never meet, whatever a pool and a deployment are called', () => {
    const names = ['abc', 'abc-pool', 'pool-abc', 'pool', 'deployment-abc'];
    const secrets = names.flatMap(name => [
      variablesSecretName('computePool', name),
      variablesSecretName('deployment', name),
    ]);
    expect(new Set(secrets).size).toBe(secrets.length);
  });

  it.each([
    ['computePool', 33],
    ['deployment', 63],
  ] as const)('of a %s are short enough for Kubernetes', (owner, maximum) => {
    expect(
      variablesSecretName(owner, 'a'.repeat(maximum)).length,
    ).toBeLessThanOrEqual(253);
  });
});

describe('keys', () => {
  const canary = 'CANARY-0123456789abcdef';
  const objects = renderProject(
    projectRequestSchema.parse({
      tenant: 'acme',
      name: 'nlp',
      displayName: 'NLP',
      roleMapping: { admin: ['a'], editor: ['a'], viewer: ['a'] },
      computeConfig: { name: 'c', controlPlanePool: { nodeCount: 3 } },
      settings: {
        mode: 'custom',
        name: 's',
        integrations: {
          palette: {
            name: 'p',
            apiKey: canary,
            hostUrl: 'https://palette.example.com',
            tenant: 't',
            projectId: 'x',
          },
          huggingFace: { name: 'h', apiKey: canary },
          ngc: { name: 'n', apiKey: canary },
        },
      },
    }),
  );
  const holdsKey = (value: unknown) => {
    const text = JSON.stringify(value);
    const decoded = text.replace(/"([A-Za-z0-9+/]{8,}=*)"/g, (_, base64) =>
      Buffer.from(base64, 'base64').toString(),
    );
    return (text + decoded).includes(canary);
  };

  it('are in Secrets and nowhere else', () => {
    const kinds = objects.filter(holdsKey).map(object => object.kind);
    expect(kinds).toEqual(['Secret', 'Secret', 'Secret']);
  });

  it('are hidden from what is shown, while the names of the fields stay', () => {
    const shown = objects.map(redact);
    expect(shown.filter(holdsKey)).toEqual([]);
    expect(shown[2]).toMatchObject({
      kind: 'Secret',
      metadata: { name: 's-palette' },
      data: { palette: REDACTED },
    });
  });

  it('are hidden wherever a Secret may hold them', () => {
    const shown = redact({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {
        name: 's',
        annotations: {
          note: 'kept',
          'kubectl.kubernetes.io/last-applied-configuration': canary,
        },
      },
      data: { a: canary },
      stringData: { b: canary },
      other: canary,
    });
    expect(JSON.stringify(shown)).not.toContain(canary);
    expect(shown).toMatchObject({
      metadata: { annotations: { note: 'kept' } },
      stringData: { b: REDACTED },
    });
  });
});
