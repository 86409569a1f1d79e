import fc from 'fast-check';
import {
  isPathSegment,
  isReservedNamespace,
  proposeName,
  tenantNamespace,
} from './names';

describe('proposeName', () => {
  it.each([
    ['NLP Team', 'nlp-team'],
    ['  Vision   2 ', 'vision-2'],
    ['Équipe Modèles', 'equipe-modeles'],
    ['---', ''],
    ['日本', ''],
    [`${'a'.repeat(62)} b`, 'a'.repeat(62)],
  ])('suggests for %j the name %j', (text, expected) => {
    expect(proposeName(text)).toBe(expected);
  });

  it('gives a valid DNS label or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const name = proposeName(text);
        expect(name).toMatch(/^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)?$/);
        expect(proposeName(name)).toBe(name);
      }),
    );
  });
});

describe('isReservedNamespace', () => {
  it.each([
    'mural-system',
    'kube-system',
    'kube-public',
    'tenant-acme',
    'open-cluster-management',
    'open-cluster-management-hub',
  ])('reserves %s', namespace => {
    expect(isReservedNamespace(namespace)).toBe(true);
  });

  it.each(['nlp-team', 'kubernetes', 'mural', 'tenants'])(
    'leaves %s to Projects',
    namespace => {
      expect(isReservedNamespace(namespace)).toBe(false);
    },
  );

  it('reserves the namespace of an installation elsewhere as well', () => {
    expect(isReservedNamespace('ai-platform', 'ai-platform')).toBe(true);
    expect(isReservedNamespace('mural-system', 'ai-platform')).toBe(true);
  });

  it('reserves the namespace of every Tenant', () => {
    expect(isReservedNamespace(tenantNamespace('acme'))).toBe(true);
  });
});

describe('isPathSegment', () => {
  it.each(['genomics', 'a:b', '...', 'v1.2', 'ä b'])('accepts %j', text => {
    expect(isPathSegment(text)).toBe(true);
  });

  it.each(['', '.', '..', 'a/b', '../../nodes', '%2e%2e'])(
    'rejects %j, which would change the path',
    text => {
      expect(isPathSegment(text)).toBe(false);
    },
  );
});
