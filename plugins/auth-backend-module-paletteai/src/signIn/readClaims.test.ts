import { readGroups, readUser } from './readClaims';

const inToken = (idToken: Record<string, unknown>) => ({
  idToken,
  userInfo: {},
});
const inUserInfo = (userInfo: Record<string, unknown>) => ({
  idToken: {},
  userInfo,
});
const ann = { email: 'ann@example.com', email_verified: true };

describe('readUser', () => {
  it('takes the verified email address, wherever it is', () => {
    expect(readUser(inToken(ann))).toBe('ann@example.com');
    expect(readUser(inUserInfo(ann))).toBe('ann@example.com');
  });

  it('takes another claim when one is named, without asking for an address', () => {
    expect(readUser(inToken({ oid: '7' }), { userClaim: 'oid' })).toBe('7');
  });

  it.each([{}, { email: '' }, { email: 5 }])(
    'refuses %j and says which claim is absent',
    claims => {
      expect(() => readUser(inToken(claims))).toThrow(
        'The identity provider sent no "email" claim for you',
      );
    },
  );

  it.each([undefined, null, false, 'true', 'false', 1])(
    'refuses an address whose email_verified is %j',
    verified => {
      const claims = { email: 'ann@example.com', email_verified: verified };
      expect(() => readUser(inToken(claims))).toThrow(
        'has not confirmed that your email address is verified',
      );
    },
  );

  it('takes an address that no one verified only where the configuration says so', () => {
    const claims = inToken({ email: 'ann@example.com' });
    expect(readUser(claims, { allowUnverifiedEmail: true })).toBe(
      'ann@example.com',
    );
  });

  it('believes the signed token rather than the user info', () => {
    expect(
      readUser({
        idToken: ann,
        userInfo: { email: 'ingrid@example.com', email_verified: true },
      }),
    ).toBe('ann@example.com');
    expect(() =>
      readUser({
        idToken: { email: 'ann@example.com', email_verified: false },
        userInfo: ann,
      }),
    ).toThrow('has not confirmed that your email');
  });

  it('does not take the verification of one address for that of another', () => {
    expect(() =>
      readUser({
        idToken: { email: 'ingrid@example.com' },
        userInfo: ann,
      }),
    ).toThrow('has not confirmed that your email');
    expect(
      readUser({ idToken: { email: 'ann@example.com' }, userInfo: ann }),
    ).toBe('ann@example.com');
  });

  it('refuses a token and user info of two people', () => {
    expect(() =>
      readUser({
        idToken: { ...ann, sub: '1' },
        userInfo: { ...ann, sub: '2' },
      }),
    ).toThrow('two different people');
  });
});

describe('readGroups', () => {
  it('reads the groups, and none when the claim is absent', () => {
    expect(readGroups(inToken({ groups: ['a', 'b'] }))).toEqual(['a', 'b']);
    expect(readGroups(inUserInfo({ groups: ['a'] }))).toEqual(['a']);
    expect(readGroups(inToken({ roles: ['c'] }), 'roles')).toEqual(['c']);
    expect(readGroups(inToken({}))).toEqual([]);
    expect(readGroups(inToken({ groups: null }))).toEqual([]);
  });

  it('reads a single name as one group, as API servers do', () => {
    expect(readGroups(inToken({ groups: 'team-a' }))).toEqual(['team-a']);
    expect(readGroups(inToken({ groups: 'a,b' }))).toEqual(['a,b']);
  });

  it('believes the signed token rather than the user info', () => {
    expect(
      readGroups({ idToken: { groups: ['a'] }, userInfo: { groups: ['b'] } }),
    ).toEqual(['a']);
  });

  it.each([
    { _claim_names: { groups: 'src1' }, _claim_sources: { src1: {} } },
    { hasgroups: true },
    { hasgroups: 'true' },
  ])('says that the groups were withheld: %j', claims => {
    expect(() => readGroups(inToken(claims))).toThrow(
      'omitted your groups because there are too many',
    );
  });

  it('continues when only other claims are kept elsewhere, or the groups are there after all', () => {
    const elsewhere = { _claim_names: { groups: 'src1' } };
    expect(readGroups(inToken({ _claim_names: { address: 'src1' } }))).toEqual(
      [],
    );
    expect(
      readGroups({ idToken: elsewhere, userInfo: { groups: ['a'] } }),
    ).toEqual(['a']);
  });

  it.each([{ groups: [1] }, { groups: [''] }, { groups: '' }, { groups: {} }])(
    'refuses %j instead of guessing',
    claims => {
      expect(() => readGroups(inToken(claims))).toThrow(
        'sent a "groups" claim that is not a list of group names',
      );
    },
  );
});
