import { companionLabels } from '../../metadata/ownership';
import { variablesSecretName } from '../shared/variables';
import {
  checkSecretReferences,
  SecretFacts,
  SecretReferences,
} from './checkSecretReferences';
import type { SecretMarks } from './secretMarks';

const NOTHING: SecretFacts = {
  project: 'nlp',
  settings: [],
  pools: [],
  deployments: [],
  marks: new Map(),
};
const PATH = 'variables[0].secretKeyRef.name';

function check(
  secret: string,
  facts: Partial<SecretFacts> = {},
  user: Partial<SecretReferences> = {},
) {
  return checkSecretReferences(
    {
      component: 'deployment',
      name: 'crm',
      references: [{ secret, path: PATH }],
      ...user,
    },
    { ...NOTHING, ...facts },
  );
}

function marks(change: Partial<SecretMarks>): Partial<SecretFacts> {
  return {
    marks: new Map([
      [
        'x',
        {
          uid: 'x',
          resourceVersion: '1',
          type: 'Opaque',
          labels: {},
          owners: [],
          ...change,
        },
      ],
    ]),
  };
}

function owner(kind: string, name: string, group = 'spectrocloud.com') {
  return { apiVersion: `${group}/v1`, kind, name, uid: 'u' };
}

function variablesOf(secret: string) {
  return [{ name: 'password', secretKeyRef: { name: secret, key: 'p' } }];
}

describe('checkSecretReferences', () => {
  it.each([
    [
      'the key of an integration',
      {
        settings: [
          { name: 's', integrations: { ngc: { secretRef: { name: 'x' } } } },
        ],
      },
      'secret.use.settings',
    ],
    [
      'the certificates of an integration, in effect only',
      {
        settings: [
          {
            name: 's',
            integrations: {},
            effectiveIntegrations: {
              palette: { certSecretRef: { name: 'x', namespace: 'nlp' } },
            },
          },
        ],
      },
      'secret.use.settings',
    ],
    [
      'a kubeconfig',
      {
        pools: [
          { name: 'p', variables: [], kubeconfigSecretRef: { name: 'x' } },
        ],
      },
      'secret.use.kubeconfig',
    ],
    [
      'a token of a service account',
      marks({ type: 'kubernetes.io/service-account-token' }),
      'secret.use.type',
    ],
    [
      'values of a Compute Pool, by its labels',
      marks({ labels: companionLabels('computePool', 'crm') }),
      'secret.use.computePool',
    ],
    [
      'keys of Settings, by its labels',
      marks({ labels: companionLabels('settings', 'own-settings') }),
      'secret.use.settings',
    ],
    [
      'values of another deployment, by its owner',
      marks({ owners: [owner('AIWorkload', 'mail')] }),
      'secret.use.deployment',
    ],
    [
      'what labels and owner disagree about',
      marks({
        labels: companionLabels('deployment', 'crm'),
        owners: [owner('Settings', 'own-settings')],
      }),
      'secret.use.settings',
    ],
    [
      'something of the Project itself',
      marks({ owners: [owner('Project', 'nlp')] }),
      'secret.use.other',
    ],
  ])('refuses a Secret with %s', (_, facts, code) => {
    expect(check('x', facts)).toEqual([
      expect.objectContaining({ code, path: PATH }),
    ]);
  });

  it('names the Secret and what it was created for', () => {
    const [problem] = check(
      'x',
      marks({ labels: companionLabels('computePool', 'train') }),
    );

    expect(problem.message).toBe(
      'The Secret x holds values of the Compute Pool train. Choose a Secret that was created for this value.',
    );
  });

  it.each([
    ['computePool', 'pools'],
    ['deployment', 'deployments'],
  ] as const)(
    'knows the Secret of another %s by its name when its marks are hidden',
    (component, member) => {
      const secret = variablesSecretName(component, 'mail');
      const facts = {
        [member]: [{ name: 'mail', variables: variablesOf(secret) }],
      };

      expect(check(secret, facts)).toEqual([
        expect.objectContaining({ code: `secret.use.${component}` }),
      ]);
    },
  );

  it.each([
    ['of which nothing is known', {}],
    ['that a person created', marks({})],
    ['for a certificate', marks({ type: 'kubernetes.io/tls' })],
    [
      'that another tool keeps up to date',
      marks({ owners: [owner('ExternalSecret', 'x', 'external-secrets.io')] }),
    ],
    [
      'that another deployment uses too',
      { deployments: [{ name: 'mail', variables: variablesOf('x') }] },
    ],
    [
      'whose namesake in the namespace of the Tenant holds a key',
      {
        settings: [
          {
            name: 's',
            integrations: {
              ngc: { secretRef: { name: 'x', namespace: 'tenant-acme' } },
            },
          },
        ],
      },
    ],
    [
      'with its own values',
      marks({
        labels: companionLabels('deployment', 'crm'),
        owners: [owner('AIWorkload', 'crm')],
      }),
    ],
  ])('accepts a Secret %s', (_, facts) => {
    expect(check('x', facts)).toEqual([]);
  });

  it('accepts the own Secret of what refers to it, by its name', () => {
    const secret = variablesSecretName('computePool', 'train');
    const facts = {
      pools: [{ name: 'train', variables: variablesOf(secret) }],
    };

    expect(
      check(secret, facts, { component: 'computePool', name: 'train' }),
    ).toEqual([]);
  });

  it('is not confused by labels named like members of every object', () => {
    expect(check('x', marks({ owners: [owner('toString', 'y')] }))).toEqual([
      expect.objectContaining({ code: 'secret.use.other' }),
    ]);
  });
});
