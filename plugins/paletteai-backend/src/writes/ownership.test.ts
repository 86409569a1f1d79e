import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import { belongsTo, digestOf, isCreatedFor, markObjects } from './ownership';

const CREATOR = { hub: 'main', tenant: 'acme', user: 'user:default/wolfram' };

const object = (
  kind: string,
  metadata: object = {},
  rest: object = {},
): KubernetesObject => ({
  apiVersion: 'v1',
  kind,
  metadata: { name: 'nlp', ...metadata },
  ...rest,
});

describe('the marks of a namespace', () => {
  const [namespace] = markObjects([object('Namespace')], CREATOR);

  it('tell the person and the Tenant again, and no readable name of the person', () => {
    expect(isCreatedFor(namespace.metadata, CREATOR)).toBe(true);
    expect(JSON.stringify(namespace)).not.toContain('wolfram');
  });

  it.each([
    ['person', { user: 'user:default/bob' }],
    ['Tenant', { tenant: 'other' }],
    ['hub', { hub: 'other' }],
  ])('do not stand for another %s', (_, change) => {
    expect(isCreatedFor(namespace.metadata, { ...CREATOR, ...change })).toBe(
      false,
    );
  });
});

describe('the mark of a request', () => {
  const marked = (rest: object) =>
    markObjects([object('Project', {}, rest)], CREATOR)[0].metadata.annotations;

  it('depends on values, not on their order or on secret values', () => {
    expect(marked({ spec: { a: 1, b: 2 } })).toEqual(
      marked({ spec: { b: 2, a: 1 } }),
    );
    expect(marked({ spec: { a: 1 } })).not.toEqual(marked({ spec: { a: 2 } }));
    const withKey = (key: string) =>
      markObjects(
        [object('Settings'), object('Secret', {}, { data: { key } })],
        undefined,
      )[0];
    expect(withKey('one')).toEqual(withKey('another'));
  });

  it('keeps what else is annotated', () => {
    const [project] = markObjects(
      [object('Project', { annotations: { note: 'n' } })],
      CREATOR,
    );
    expect(project.metadata.annotations).toMatchObject({ note: 'n' });
  });

  it('is a digest of anything', () => {
    expect(digestOf([1, { a: null }])).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('belongsTo', () => {
  const owner = object('Project', { uid: 'u-1' });
  const wanted = { name: 'keys', labels: { team: 'a' } };
  const references = [{ kind: 'Project', name: 'nlp', uid: 'u-1' }];

  it.each([
    [
      'its owner and labels',
      { ownerReferences: references, labels: { team: 'a', more: 'b' } },
      true,
    ],
    [
      'another owner',
      { ownerReferences: [{ uid: 'u-2' }], labels: { team: 'a' } },
      false,
    ],
    ['no owner', { labels: { team: 'a' } }, false],
    [
      'other labels',
      { ownerReferences: references, labels: { team: 'b' } },
      false,
    ],
    [
      'broken references',
      { ownerReferences: 'u-1', labels: { team: 'a' } },
      false,
    ],
  ])('judges an object with %s', (_, metadata, expected) => {
    expect(belongsTo({ name: 'keys', ...metadata }, owner, wanted)).toBe(
      expected,
    );
  });

  it('knows no owner without a uid', () => {
    const metadata = {
      name: 'keys',
      ownerReferences: [{}],
      labels: { team: 'a' },
    };
    expect(belongsTo(metadata, object('Project'), wanted)).toBe(false);
  });
});
