import { readGroups, readUser } from './readClaims';

describe('readUser', () => {
  it('takes the e-mail address unless another claim is named', () => {
    const claims = { email: 'ann@example.com', sub: '7' };
    expect(readUser(claims)).toBe('ann@example.com');
    expect(readUser(claims, 'sub')).toBe('7');
  });

  it.each([{}, { email: '' }, { email: 5 }])(
    'refuses %j and says which claim is absent',
    claims => {
      expect(() => readUser(claims)).toThrow(
        'The identity provider sent no "email" for you',
      );
    },
  );

  it('refuses an address that the provider has not verified', () => {
    expect(() =>
      readUser({ email: 'ann@example.com', email_verified: false }),
    ).toThrow('has not verified your e-mail address');
  });
});

describe('readGroups', () => {
  it('reads the groups, and none when the claim is absent', () => {
    expect(readGroups({ groups: ['a', 'b'] })).toEqual(['a', 'b']);
    expect(readGroups({ roles: ['c'] }, 'roles')).toEqual(['c']);
    expect(readGroups({})).toEqual([]);
  });

  it.each([{ groups: 'admins' }, { groups: [1] }, { groups: [''] }])(
    'refuses %j instead of guessing',
    claims => {
      expect(() => readGroups(claims)).toThrow(
        'sent a "groups" that is no list of group names',
      );
    },
  );
});
