import { matchesLabels, parseLabelSelector } from './select';

describe('parseLabelSelector', () => {
  const labels = { tier: 'data', size: '5', empty: '' };

  it.each([
    ['', true],
    ['tier=data', true],
    ['tier==data', true],
    ['tier!=data', false],
    ['other!=data', true],
    ['tier in (data, web)', true],
    ['tier notin (data)', false],
    ['other notin (x)', true],
    ['tier', true],
    ['!tier', false],
    ['!other', true],
    ['empty=', true],
    ['tier=data,size=5,!other', true],
    ['tier=data,size=6', false],
  ])('reads %s', (text, expected) => {
    expect(matchesLabels(parseLabelSelector(text), labels)).toBe(expected);
  });

  it.each([
    'a b',
    ',',
    'a===b',
    'a in ',
    '!',
    'a in (b',
    'a=b c',
    'size>4',
    '-a=b',
    'a=b!',
  ])('refuses %s', text => {
    expect(() => parseLabelSelector(text)).toThrow();
  });
});
