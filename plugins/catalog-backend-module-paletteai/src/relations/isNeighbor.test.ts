import { Entity, parseEntityRef } from '@backstage/catalog-model';
import { isNeighbor } from './isNeighbor';

function entity(annotations: Record<string, string>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name: 'one',
      namespace: 'main',
      annotations: Object.fromEntries(
        Object.entries(annotations).map(([key, value]) => [
          `palette.ai/${key}`,
          value,
        ]),
      ),
    },
  };
}

const inProject = entity({
  'resource-ref': 'computePool:main/nlp/train',
  project: 'nlp',
  tenant: 'acme',
});
const inTenant = entity({
  'resource-ref': 'profileBundle:main/tenant-acme/shared',
  tenant: 'acme',
});
const project = entity({
  'resource-ref': 'project:main/nlp/nlp',
  project: 'nlp',
  tenant: 'acme',
});
const tenant = entity({ 'resource-ref': 'tenant:main/acme', tenant: 'acme' });

describe('what lies in a Project', () => {
  it.each([
    ['system:main/nlp', true],
    ['resource:main/bundle.nlp.vllm', true],
    ['component:main/nlp.chat', true],
    ['api:main/nlp.chat.openai', true],
    ['system:main/vision', false],
    ['domain:main/acme', false],
    ['resource:main/bundle.tenant-acme.shared', false],
    ['resource:main/bundle.vision.nlp', false],
    ['resource:main/nlp.vllm', false],
    ['component:main/vision.nlp', false],
    ['component:other/nlp.chat', false],
    ['component:default/nlp.chat', false],
    ['group:main/nlp.team', false],
    [`resource:main/bundle.nl_0123456789abcdef`, false],
  ])('has the neighbor %s: %s', (target, expected) => {
    expect(isNeighbor(inProject, parseEntityRef(target))).toBe(expected);
  });
});

describe('what lies in the namespace of a Tenant', () => {
  it.each([
    ['domain:main/acme', true],
    ['resource:main/bundle.tenant-acme.other', true],
    ['domain:main/globex', false],
    ['system:main/nlp', false],
    ['resource:main/bundle.nlp.vllm', false],
  ])('has the neighbor %s: %s', (target, expected) => {
    expect(isNeighbor(inTenant, parseEntityRef(target))).toBe(expected);
  });
});

it.each([
  ['a Project', project, 'domain:main/acme'],
  ['a Tenant', tenant, 'system:main/nlp'],
  ['an entity that says nothing of its place', entity({}), 'system:main/nlp'],
])('the other is no neighbor of %s', (_what, source, target) => {
  expect(isNeighbor(source, parseEntityRef(target))).toBe(false);
});
