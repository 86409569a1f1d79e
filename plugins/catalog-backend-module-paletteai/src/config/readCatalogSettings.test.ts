import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { readCatalogSettings } from './readCatalogSettings';

function read(paletteai?: JsonObject) {
  return readCatalogSettings(
    mockServices.rootConfig({
      data: paletteai ? { catalog: { providers: { paletteai } } } : {},
    }),
  );
}

describe('readCatalogSettings', () => {
  it('has defaults for everything', () => {
    expect(read()).toEqual({
      frequencyMs: 1_800_000,
      minimumPauseMs: 1_000,
      removals: {
        maxPercentage: 50,
        alwaysAllowed: 10,
        confirmEmptyAfterMs: 300_000,
      },
      lifecycle: 'production',
      uiUrls: {},
      uiPaths: {},
      owner: {
        fallback: 'group:default/unknown',
        useGroupAnnotation: true,
      },
    });
  });

  it('reads what is set', () => {
    expect(
      read({
        schedule: { frequency: { minutes: 5 }, minimumPause: '2s' },
        removals: { maxPercentage: 10, alwaysAllowed: 0 },
        lifecycle: 'experimental',
        ui: {
          urls: { main: 'https://ai.example.com/ai//' },
          paths: { project: '/p/{project}' },
        },
        owner: {
          fallback: 'group:default/platform',
          useGroupAnnotation: false,
        },
      }),
    ).toMatchObject({
      frequencyMs: 300_000,
      minimumPauseMs: 2_000,
      removals: { maxPercentage: 10, alwaysAllowed: 0 },
      lifecycle: 'experimental',
      uiUrls: { main: 'https://ai.example.com/ai' },
      uiPaths: { project: '/p/{project}' },
      owner: {
        fallback: 'group:default/platform',
        useGroupAnnotation: false,
      },
    });
  });

  it.each([
    [
      'a percentage above 100',
      { removals: { maxPercentage: 101 } },
      'catalog.providers.paletteai.removals.maxPercentage is 101; it must be between 0 and 100',
    ],
    [
      'a negative number',
      { removals: { alwaysAllowed: -1 } },
      'catalog.providers.paletteai.removals.alwaysAllowed is -1; it must be 0 or more',
    ],
    [
      'an address that is none',
      { ui: { urls: { main: 'ai.example.com' } } },
      'catalog.providers.paletteai.ui.urls.main is "ai.example.com", which is not an http or https URL',
    ],
    [
      'an owner that is no ref',
      { owner: { fallback: 'platform' } },
      'catalog.providers.paletteai.owner.fallback is "platform", which is not an entity ref; write it as group:NAMESPACE/NAME',
    ],
    [
      'a duration that is none',
      { schedule: { frequency: 'often' } },
      /schedule\.frequency/,
    ],
  ] as [string, JsonObject, string | RegExp][])(
    'refuses %s',
    (_what, paletteai, message) => {
      expect(() => read(paletteai)).toThrow(message);
    },
  );
});
