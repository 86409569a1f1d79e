import fc from 'fast-check';
import { GroupMapping } from './GroupMapping';
import { groupEntityRef } from './groupRefs';

// Texts that are close to each other and to the escaped form are where a collision would hide.
const group = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'A',
      '-',
      '_',
      '.',
      '4',
      '1',
      'u',
      'ä',
      '\ud800',
    ),
  }),
  fc
    .string({ unit: fc.constantFrom('a', '_', '4', '1', '5', 'f', 'u') })
    .map(text => `oidc_${text}`),
);

describe('groupEntityRef', () => {
  it.each([
    ['nlp-admins', 'group:default/nlp-admins'],
    ['team.a', 'group:default/team.a'],
    ['Platform Admins', 'group:default/oidc__50latform_20_41dmins'],
    ['NLP-admins', 'group:default/oidc__4e_4c_50_2dadmins'],
    ['team_a', 'group:default/oidc_team_5fa'],
    ['oidc_team_5fa', 'group:default/oidc_oidc_5fteam_5f5fa'],
    ['Größe', 'group:default/oidc__47r_f6_dfe'],
    ['日本', 'group:default/oidc__u65e5_u672c'],
    ['-a', 'group:default/oidc__2da'],
    ['CN=a,OU=b', 'group:default/oidc__43_4e_3da_2c_4f_55_3db'],
  ])('maps %j to %j', (name, ref) => {
    expect(groupEntityRef(name)).toBe(ref);
  });

  it('never gives two groups one ref', () => {
    fc.assert(
      fc.property(group, group, (left, right) => {
        fc.pre(left !== right);
        expect(groupEntityRef(left)).not.toBe(groupEntityRef(right));
      }),
      { numRuns: 5000 },
    );
  });

  it('gives refs that do not change when they are lower-cased, as tokens and the catalog do', () => {
    fc.assert(
      fc.property(group, name => {
        const ref = groupEntityRef(name);
        expect(ref.toLocaleLowerCase('en-US')).toBe(ref);
        expect(ref).toMatch(/^group:default\/[-a-z0-9._]+$/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('GroupMapping', () => {
  it('prefers the exceptions', () => {
    const mapping = GroupMapping.create({
      exceptions: { 'Platform Admins': 'Group:Default/Platform' },
    });
    expect(mapping.toRef('Platform Admins')).toBe('group:default/platform');
    expect(mapping.toRef('nlp-admins')).toBe('group:default/nlp-admins');
  });

  it('moves the group whose usual ref an exception took', () => {
    const mapping = GroupMapping.create({
      exceptions: { 'Platform Admins': 'group:default/platform' },
    });
    expect(mapping.toRef('platform')).toBe('group:default/oidc_platform');
  });

  it.each([
    [{ a: 'group:default/x', b: 'group:Default/X' }, /'a' and 'b'/],
    [{ a: 'user:default/x' }, /no group ref/],
    [{ a: 'x' }, /no group ref/],
    [{ a: 'group:default/oidc_x' }, /oidc_/],
  ])('refuses the exceptions %j', (exceptions, message) => {
    expect(() => GroupMapping.create({ exceptions })).toThrow(message);
  });

  it('never gives two groups one ref, whatever the exceptions', () => {
    const exceptions = fc
      .uniqueArray(fc.tuple(group, fc.stringMatching(/^[a-z0-9]{1,3}$/)), {
        selector: ([, name]) => name,
        maxLength: 5,
      })
      .map(pairs =>
        Object.fromEntries(
          pairs.map(([name, ref]) => [name, `group:default/${ref}`]),
        ),
      );
    const anyGroup = fc.oneof(group, fc.stringMatching(/^[a-z0-9]{1,3}$/));
    fc.assert(
      fc.property(exceptions, anyGroup, anyGroup, (named, left, right) => {
        fc.pre(left !== right);
        const mapping = GroupMapping.create({ exceptions: named });
        const groups = [left, right, ...Object.keys(named)];
        const refs = new Set(groups.map(name => mapping.toRef(name)));
        expect(refs.size).toBe(new Set(groups).size);
      }),
      { numRuns: 3000 },
    );
  });
});
