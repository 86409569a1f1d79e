import { renderTokenFile } from './renderTokenFile';

describe('renderTokenFile', () => {
  it('writes one line per user', () => {
    expect(
      renderTokenFile([
        { name: 'ann', groups: ['one', 'two'], token: 'a' },
        { name: 'bob', groups: [], token: 'b' },
      ]),
    ).toBe('a,"ann","ann","one,two"\nb,"bob","bob",""\n');
  });

  it.each(['a,b', 'a"b', 'a\nb', ''])('refuses the group %j', group => {
    expect(() =>
      renderTokenFile([{ name: 'ann', groups: [group], token: 'secret' }]),
    ).toThrow(`group name ${JSON.stringify(group)} is not valid`);
  });

  it('keeps the token out of the refusal', () => {
    expect(() =>
      renderTokenFile([{ name: 'a,b', groups: [], token: 'secret' }]),
    ).toThrow(expect.not.stringContaining('secret'));
  });
});
