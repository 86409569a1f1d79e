import fc from 'fast-check';
import {
  EffectiveSettings,
  mergeEffectiveSettings,
  mergeSettings,
} from './mergeSettings';

const tenant = {
  scope: 'Tenant' as const,
  settings: {
    name: 'acme',
    namespace: 'tenant-acme',
    integrations: {
      palette: {
        name: 'palette',
        hostUrl: 'https://palette.example.com',
        tenant: 'acme',
        insecureSkipVerify: true,
        secretRef: { name: 'palette-creds', namespace: undefined },
      },
      ngc: { name: 'ngc', secretRef: { name: 'ngc-creds' } },
    },
  },
};

const project = {
  scope: 'Project' as const,
  settings: {
    name: 'nlp',
    namespace: 'nlp-team',
    integrations: {
      palette: {
        name: 'nlp-palette',
        hostUrl: undefined,
        insecureSkipVerify: false,
        defaultProjectID: 'p-1',
      },
    },
  },
};

describe('mergeSettings', () => {
  it('takes each field from the Project where it is set there, else from the Tenant', () => {
    const { palette, ngc, huggingFace } = mergeSettings([tenant, project]);
    expect(palette?.name?.value).toBe('nlp-palette');
    expect(palette?.hostUrl).toEqual({
      value: 'https://palette.example.com',
      origin: { scope: 'Tenant', name: 'acme', namespace: 'tenant-acme' },
    });
    expect(palette?.defaultProjectID?.origin.scope).toBe('Project');
    expect(ngc?.name?.origin.scope).toBe('Tenant');
    expect(huggingFace).toBeUndefined();
  });

  it('lets the Project turn something off that the Tenant turned on', () => {
    expect(
      mergeSettings([tenant, project]).palette?.insecureSkipVerify?.value,
    ).toBe(false);
  });

  it('says in which namespace an inherited Secret is', () => {
    expect(mergeSettings([tenant, project]).palette?.secretRef?.value).toEqual({
      name: 'palette-creds',
      namespace: 'tenant-acme',
    });
  });

  it('has nothing in effect when nothing is set', () => {
    expect(mergeSettings([])).toEqual({});
  });

  it('is associative, and merging nothing changes nothing', () => {
    const origin = fc.record({
      scope: fc.constantFrom('Tenant' as const, 'Project' as const),
      name: fc.constantFrom('a', 'b'),
    });
    const field = fc.record({ value: fc.string(), origin });
    const integration = fc.record(
      { name: field, hostUrl: field, tenant: field },
      { requiredKeys: [] },
    );
    const effective: fc.Arbitrary<EffectiveSettings> = fc.record(
      { palette: integration, huggingFace: integration, ngc: integration },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(effective, effective, effective, (a, b, c) => {
        expect(mergeEffectiveSettings(mergeEffectiveSettings(a, b), c)).toEqual(
          mergeEffectiveSettings(a, mergeEffectiveSettings(b, c)),
        );
        expect(mergeEffectiveSettings({}, a)).toEqual(a);
        expect(mergeEffectiveSettings(a, {})).toEqual(a);
      }),
    );
  });
});
