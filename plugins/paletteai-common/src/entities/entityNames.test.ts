import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import fc from 'fast-check';
import {
  computePoolEntityName,
  deploymentEntityName,
  endpointEntityName,
  entityNamespace,
  profileBundleEntityName,
  projectEntityName,
  tenantEntityName,
} from './entityNames';

const LONG = 'n'.repeat(63);
const label = fc.stringMatching(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/);
const subdomain = fc
  .array(fc.stringMatching(/^[a-z0-9]([-a-z0-9]{0,40}[a-z0-9])?$/), {
    minLength: 1,
    maxLength: 4,
  })
  .map(parts => parts.join('.'));

const identity = fc.oneof(
  fc.record({ kind: fc.constant('tenant' as const), name: subdomain }),
  fc.record({
    kind: fc.constantFrom(
      'project' as const,
      'pool' as const,
      'bundle' as const,
      'deployment' as const,
    ),
    namespace: label,
    name: fc.oneof(label, subdomain),
  }),
  fc.record({
    kind: fc.constant('endpoint' as const),
    namespace: label,
    name: subdomain,
    endpoint: fc.oneof(label, fc.string({ minLength: 1, unit: 'binary' })),
  }),
);

/** Small alphabets, so that near misses are common. */
const confusable = fc.record({
  kind: fc.constantFrom(
    'project' as const,
    'pool' as const,
    'bundle' as const,
    'deployment' as const,
    'endpoint' as const,
  ),
  namespace: fc.constantFrom('a', 'b', 'pool', 'bundle', 'a-b'),
  name: fc.constantFrom('a', 'a.b', 'b.a', 'pool.a', 'a.a', 'b'),
  endpoint: fc.constantFrom('a', 'b', 'A', 'a.b', 'a_b', ''),
});

type Identity = {
  kind: 'tenant' | 'project' | 'pool' | 'bundle' | 'deployment' | 'endpoint';
  namespace?: string;
  name: string;
  endpoint?: string;
};

const entityKinds = {
  tenant: 'Domain',
  project: 'System',
  pool: 'Resource',
  bundle: 'Resource',
  deployment: 'Component',
  endpoint: 'API',
};

function nameOf({ kind, namespace = '', name, endpoint = '' }: Identity) {
  switch (kind) {
    case 'tenant':
      return tenantEntityName(name);
    case 'project':
      return projectEntityName(namespace, name);
    case 'pool':
      return computePoolEntityName(namespace, name);
    case 'bundle':
      return profileBundleEntityName(namespace, name);
    case 'deployment':
      return deploymentEntityName(namespace, name);
    default:
      return endpointEntityName(namespace, name, endpoint);
  }
}

/** What the catalog compares, which takes no notice of case. */
function refOf(hub: string, identityOf: Identity): string {
  return `${entityKinds[identityOf.kind]}:${entityNamespace(hub)}/${nameOf(
    identityOf,
  )}`.toLowerCase();
}

describe('entity names', () => {
  it.each([
    ['a Tenant', tenantEntityName('acme'), 'acme'],
    ['a Project', projectEntityName('nlp', 'nlp'), 'nlp'],
    ['a misplaced Project', projectEntityName('nlp', 'vision'), 'nlp.vision'],
    ['a Compute Pool', computePoolEntityName('nlp', 'train'), 'pool.nlp.train'],
    [
      'a Profile Bundle',
      profileBundleEntityName('nlp', 'vllm'),
      'bundle.nlp.vllm',
    ],
    ['a deployment', deploymentEntityName('nlp', 'chat'), 'nlp.chat'],
    ['an endpoint', endpointEntityName('nlp', 'chat', 'ui'), 'nlp.chat.ui'],
  ])('are readable for %s', (_what, name, expected) => {
    expect(name).toBe(expected);
  });

  // Changing these renames entities in every existing catalog.
  it.each([
    [entityNamespace('main'), 'main'],
    [entityNamespace('Main_Hub'), 'hub-17894539c4d6169b'],
    [
      tenantEntityName(`${'a.'.repeat(60)}z`),
      'a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a._03216d629619be32',
    ],
    [projectEntityName(LONG, LONG), LONG],
    [
      computePoolEntityName(LONG, 'train'),
      `pool.${'n'.repeat(41)}_8410244354dbf92d`,
    ],
    [
      profileBundleEntityName(LONG, 'vllm-1.0.0'),
      `bundle.${'n'.repeat(39)}_ee9935c81a3e43f6`,
    ],
    [deploymentEntityName(LONG, 'chat'), `${'n'.repeat(46)}_ae90da5c4cd3a20a`],
    [
      endpointEntityName('nlp', 'chat', 'Open AI'),
      'nlp.chat.open-ai_bdf36e14ec4847f5',
    ],
    [
      endpointEntityName('nlp', 'chat', '\u65e5\u672c'),
      'nlp.chat.-_c62b9d68d02f0e7d',
    ],
    [
      endpointEntityName('nlp', 'chat', '\ud800'),
      'nlp.chat.-_10b9f0c460ab01b8',
    ],
    [endpointEntityName('nlp', 'chat', ''), 'nlp.chat._ae4373d2686068c4'],
  ])('stay as they are: %s', (name, golden) => {
    expect(name).toBe(golden);
  });

  it('are valid, whatever the names on the hub', () => {
    fc.assert(
      fc.property(identity, label, (subject, hub) => {
        expect(
          KubernetesValidatorFunctions.isValidObjectName(nameOf(subject)),
        ).toBe(true);
        expect(
          KubernetesValidatorFunctions.isValidNamespace(entityNamespace(hub)),
        ).toBe(true);
      }),
    );
  });

  it.each([
    ['of all kinds', identity, label],
    [
      'that are made to be confused',
      confusable,
      fc.constantFrom('a', 'b', 'a-b'),
    ],
  ] as [string, fc.Arbitrary<Identity>, fc.Arbitrary<string>][])(
    'are never shared between objects, hubs or kinds %s',
    (_what, arbitrary, hubs) => {
      fc.assert(
        fc.property(
          arbitrary,
          arbitrary,
          hubs,
          hubs,
          (one, other, hub, otherHub) => {
            const same =
              hub === otherHub &&
              describeIdentity(one) === describeIdentity(other);
            expect(refOf(hub, one) === refOf(otherHub, other)).toBe(same);
          },
        ),
        { numRuns: 2000 },
      );
    },
  );

  it('give a hub whose id is not a namespace one that is', () => {
    expect(entityNamespace('Main_Hub')).toMatch(/^hub-[0-9a-f]{16}$/);
  });

  it('stay readable when they must be shortened', () => {
    const name = computePoolEntityName('n'.repeat(63), 'train');
    expect(name).toHaveLength(63);
    expect(name).toMatch(/^pool\.n+_[0-9a-f]{16}$/);
  });
});

/** Only endpoints have a third part. */
function describeIdentity({ kind, namespace, name, endpoint }: Identity) {
  return JSON.stringify(
    kind === 'endpoint'
      ? [kind, namespace, name, endpoint]
      : [kind, namespace, name],
  );
}
