const compiled = new Map<string, RegExp>();

/** A pattern in Go's syntax as a RegExp: the same language but for a few spellings. */
export function goRegExp(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) {
    return known;
  }
  const flags = /^\(\?([ims]+)\)/.exec(pattern);
  const body = (flags ? pattern.slice(flags[0].length) : pattern)
    .replace(/\(\?P</g, '(?<')
    .replace(/\\A/g, '^')
    .replace(/\\z/g, '$')
    .replace(/\[\[:alnum:\]\]/g, '[0-9A-Za-z]')
    .replace(/\[\[:alpha:\]\]/g, '[A-Za-z]')
    .replace(/\[\[:digit:\]\]/g, '[0-9]');
  const expression = build(body, flags ? flags[1] : '');
  compiled.set(pattern, expression);
  return expression;
}

function build(body: string, flags: string): RegExp {
  try {
    return new RegExp(body, `${flags}u`);
  } catch {
    // Go allows escapes of ordinary characters, which the unicode mode refuses.
    return new RegExp(body, flags);
  }
}
