import type { JsonObject } from '../../kubernetes';
import { diffSettings, renderSettings, settingsRequestSchema } from '.';

describe('diffSettings', () => {
  const palette = {
    name: 'palette',
    secretName: 'own-palette',
    hostUrl: 'https://palette.example.com',
    tenant: 'acme',
    projectId: 'p1',
  };
  const requestFor = (integrations: JsonObject, name = 'own') =>
    settingsRequestSchema.parse({ project: 'p', name, integrations });
  const live = renderSettings(requestFor({ palette })).at(-1);
  if (!live) {
    throw new Error('Nothing was rendered');
  }
  const states = { seen: live, live };

  it('adds an integration with its Secret', () => {
    const diff = diffSettings(
      states,
      requestFor({ palette, ngc: { name: 'ngc', apiKey: 'example-key' } }),
    );
    expect(diff.problems).toEqual([]);
    expect(diff.secrets.map(({ metadata }) => metadata.name)).toEqual([
      'own-ngc',
    ]);
    expect(diff.object.patch).toEqual({
      spec: {
        integrations: { ngc: { name: 'ngc', secretRef: { name: 'own-ngc' } } },
      },
    });
    expect(JSON.stringify(diff.object)).not.toContain('example-key');
  });

  it('removes an integration', () => {
    const withNgc = renderSettings(
      requestFor({ palette, ngc: { name: 'n', secretName: 's' } }),
    ).at(-1);
    expect(withNgc).toBeDefined();
    expect(
      withNgc &&
        diffSettings({ seen: withNgc, live: withNgc }, requestFor({ palette }))
          .object.patch,
    ).toEqual({ spec: { integrations: { ngc: null } } });
  });

  it('wants the key again when Palette moves, because the Secret repeats where it is', () => {
    const moved = { ...palette, hostUrl: 'https://other.example.com' };
    const codes = (integrations: JsonObject) =>
      diffSettings(states, requestFor(integrations)).problems.map(
        ({ path, code }) => `${path}: ${code}`,
      );
    expect(codes({ palette: moved })).toEqual([
      'integrations.palette.apiKey: integration.apiKey.required',
    ]);
    const { secretName: _, ...withoutSecret } = moved;
    expect(
      codes({ palette: { ...withoutSecret, apiKey: 'example-key' } }),
    ).toEqual([]);
    expect(codes({ palette: { ...moved, secretName: 'other' } })).toEqual([]);
  });

  it('refuses another name', () => {
    expect(
      diffSettings(states, requestFor({ palette }, 'other')).problems,
    ).toEqual([expect.objectContaining({ code: 'settings.name.immutable' })]);
  });
});
