import fc from 'fast-check';
import { userEntityRef } from './userEntityRef';

describe('userEntityRef', () => {
  it.each([
    ['ann@example.com', 'user:default/ann_40example.com'],
    ['Ann@Example.com', 'user:default/ann_40example.com'],
    ['first_last', 'user:default/first_5flast'],
    ['zoë', 'user:default/zo_eb'],
    ['李', 'user:default/_u674e_'],
  ])('turns %s into %s', (user, ref) => {
    expect(userEntityRef(user, 'default')).toBe(ref);
  });

  it('gives two people two refs', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (one, other) => {
          fc.pre(
            one.toLocaleLowerCase('en-US') !== other.toLocaleLowerCase('en-US'),
          );
          expect(userEntityRef(one, 'default')).not.toBe(
            userEntityRef(other, 'default'),
          );
        },
      ),
    );
  });
});
