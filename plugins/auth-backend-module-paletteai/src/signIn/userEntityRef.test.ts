import fc from 'fast-check';
import { userEntityRef } from './userEntityRef';

const address = (user: string) =>
  userEntityRef(user, { namespace: 'default', ignoreCase: true });
const identifier = (user: string) =>
  userEntityRef(user, { namespace: 'default', ignoreCase: false });
const lowerCaseAscii = (text: string) =>
  text.replace(/[A-Z]/g, letter => letter.toLowerCase());

describe('userEntityRef', () => {
  it.each([
    ['ann@example.com', 'user:default/ann_40example.com'],
    ['Ann@Example.com', 'user:default/ann_40example.com'],
    ['first_last', 'user:default/first_5flast'],
    ['zoë', 'user:default/zo_eb'],
    ['李', 'user:default/_u674e_'],
  ])('turns the address %s into %s', (user, ref) => {
    expect(address(user)).toBe(ref);
  });

  it('does not take a letter that only looks like another for it', () => {
    expect(address('\u212Aenji.mori@example.com')).not.toBe(
      address('kenji.mori@example.com'),
    );
    expect(address('\u0130ngrid@example.com')).not.toBe(
      address('ingrid@example.com'),
    );
  });

  it('distinguishes identifiers by letter case', () => {
    expect(identifier('aB')).not.toBe(identifier('Ab'));
    expect(identifier('aB')).toBe('user:default/a_42');
  });

  it.each([
    ['addresses', address, lowerCaseAscii],
    ['identifiers', identifier, (text: string) => text],
  ])(
    'gives two %s two refs, also where refs are compared without regard to case',
    (_what, refOf, meaning) => {
      fc.assert(
        fc.property(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: 'binary' }),
          (one, other) => {
            fc.pre(meaning(one) !== meaning(other));
            expect(refOf(one).toLocaleLowerCase('en-US')).not.toBe(
              refOf(other).toLocaleLowerCase('en-US'),
            );
          },
        ),
      );
    },
  );
});
