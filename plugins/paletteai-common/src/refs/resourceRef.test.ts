import fc from 'fast-check';
import { KindName, KINDS } from '../kinds/registry';
import {
  parseResourceRef,
  ResourceRef,
  stringifyResourceRef,
} from './resourceRef';

const part = fc.stringMatching(/^[a-z0-9]([-a-z0-9.]{0,20}[a-z0-9])?$/);

describe('resource refs', () => {
  it('are written as kind, hub, namespace and name', () => {
    expect(
      stringifyResourceRef({
        hub: 'main',
        kind: 'computePool',
        namespace: 'nlp-team',
        name: 'gpu',
      }),
    ).toBe('computePool:main/nlp-team/gpu');
    expect(
      stringifyResourceRef({ hub: 'main', kind: 'tenant', name: 'acme' }),
    ).toBe('tenant:main/acme');
  });

  it('are read back as they were', () => {
    const refs = fc
      .record({
        hub: part,
        kind: fc.constantFrom(...(Object.keys(KINDS) as KindName[])),
        namespace: part,
        name: part,
      })
      .map(
        ({ namespace, ...rest }): ResourceRef =>
          KINDS[rest.kind].namespaced ? { ...rest, namespace } : rest,
      );
    fc.assert(
      fc.property(refs, ref => {
        expect(parseResourceRef(stringifyResourceRef(ref))).toEqual(ref);
      }),
    );
  });

  it.each([
    '',
    'project',
    'project:main',
    'project:main/nlp-team',
    'tenant:main/a/b',
    'pod:main/a/b',
    'constructor:main/a/b',
    'project:main/../b',
    'project:main/a/b/c',
    'project: main/a/b',
  ])('does not take %j for one', text => {
    expect(parseResourceRef(text)).toBeUndefined();
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const ref = parseResourceRef(text);
        expect(ref && stringifyResourceRef(ref)).toBe(ref && text);
      }),
    );
  });
});
