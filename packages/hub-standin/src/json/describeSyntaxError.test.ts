import { describeSyntaxError } from './describeSyntaxError';

describe('describeSyntaxError', () => {
  it.each([
    ['', 'unexpected end of JSON input'],
    ['{"a":', 'unexpected end of JSON input'],
    ['a: 1', "invalid character 'a' looking for beginning of value"],
    ['{a', "invalid character 'a' looking for beginning of object key string"],
    ['{"a" 1}', "invalid character '1' after object key"],
    ['{"a":1 "b"}', "invalid character '\"' after object key:value pair"],
    ['[1 2]', "invalid character '2' after array element"],
    ['1 2', "invalid character '2' after top-level value"],
    ['nil', "invalid character 'i' in literal null (expecting 'u')"],
    ['-a', "invalid character 'a' in numeric literal"],
    ['1.x', "invalid character 'x' after decimal point in numeric literal"],
    ['1e+x', "invalid character 'x' in exponent of numeric literal"],
    ['"\n"', "invalid character '\\n' in string literal"],
    ['"\\x"', "invalid character 'x' in string escape code"],
    ['"\\u00g"', "invalid character 'g' in \\u hexadecimal character escape"],
    ['\u0000', "invalid character '\\x00' looking for beginning of value"],
    ["'a'", "invalid character '\\'' looking for beginning of value"],
    ['\u{1f40d}', "invalid character 'ð' looking for beginning of value"],
    [
      '{"a":[true,{}],"b":-0.5e-3} x',
      "invalid character 'x' after top-level value",
    ],
  ])('tells what is wrong with %j', (text, expected) => {
    expect(describeSyntaxError(text)).toBe(expected);
  });
});
