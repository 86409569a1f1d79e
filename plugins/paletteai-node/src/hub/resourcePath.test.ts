import { KINDS } from '@paletteai/backstage-plugin-paletteai-common';
import { resourcePath } from './resourcePath';

describe('resourcePath', () => {
  it('is that of one object', () => {
    expect(
      resourcePath(KINDS.project, { namespace: 'genomics', name: 'a:b' }),
    ).toMatch(/\/namespaces\/genomics\/projects\/a%3Ab$/);
  });

  it.each(['.', '..', 'a/b', '../../nodes', 'a%2fb'])(
    'is not made of the name %j',
    name => {
      expect(() => resourcePath(KINDS.namespace, { name })).toThrow(
        /cannot be the name of an object/,
      );
      expect(() => resourcePath(KINDS.project, { namespace: name })).toThrow(
        /cannot be the name of an object/,
      );
    },
  );

  it('is not made of an empty name', () => {
    expect(() => resourcePath(KINDS.namespace, { name: '' })).toThrow(
      /cannot be the name of an object/,
    );
  });
});
