const escapes: Record<string, string> = {
  "'": "\\'",
  '\\': '\\\\',
  '\u0007': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\u000b': '\\v',
};

/** Go shows the byte that it met; of a longer character that is the first. */
function quoteCharacter(character: string): string {
  const byte = Buffer.from(character)[0];
  const shown = String.fromCharCode(byte);
  const hex = byte.toString(16).padStart(2, '0');
  if (escapes[shown]) {
    return `'${escapes[shown]}'`;
  }
  if (byte < 0x20 || byte === 0x7f) {
    return `'\\x${hex}'`;
  }
  const isHidden = (byte >= 0x80 && byte <= 0xa0) || byte === 0xad;
  return isHidden ? `'\\u00${hex}'` : `'${shown}'`;
}

/** Walks through a text as far as it is JSON; throws where it is not. */
export class SyntaxScanner {
  readonly #text: string;
  #position = 0;

  private constructor(text: string) {
    this.#text = text;
  }

  static create(text: string): SyntaxScanner {
    return new SyntaxScanner(text);
  }

  document(): void {
    this.#value();
    this.#space();
    if (this.#position < this.#text.length) {
      throw this.#unexpected('after top-level value');
    }
  }

  #value(): void {
    this.#space();
    const character = this.#peek();
    const literal = { t: 'true', f: 'false', n: 'null' }[character];
    if (literal) {
      this.#literal(literal);
    } else if (character === '{') {
      this.#members('}', 'after object key:value pair', () => this.#member());
    } else if (character === '[') {
      this.#members(']', 'after array element', () => this.#value());
    } else if (character === '"') {
      this.#string();
    } else if (/[-\d]/.test(character)) {
      this.#number();
    } else {
      throw this.#unexpected('looking for beginning of value');
    }
  }

  #members(end: string, place: string, read: () => void): void {
    this.#position += 1;
    this.#space();
    if (this.#text[this.#position] === end) {
      this.#position += 1;
      return;
    }
    for (;;) {
      read();
      this.#space();
      const next = this.#peek();
      this.#position += 1;
      if (next === end) {
        return;
      }
      if (next !== ',') {
        this.#position -= 1;
        throw this.#unexpected(place);
      }
    }
  }

  #member(): void {
    this.#space();
    this.#expect('"', 'looking for beginning of object key string');
    this.#position -= 1;
    this.#string();
    this.#space();
    this.#expect(':', 'after object key');
    this.#value();
  }

  #string(): void {
    this.#position += 1;
    for (;;) {
      const character = this.#peek();
      if (character < ' ') {
        throw this.#unexpected('in string literal');
      }
      this.#position += 1;
      if (character === '"') {
        return;
      }
      if (character === '\\') {
        this.#escape();
      }
    }
  }

  #escape(): void {
    const code = this.#take(/["\\/bfnrtu]/, 'in string escape code');
    for (let digit = 0; code === 'u' && digit < 4; digit++) {
      this.#take(/[\da-fA-F]/, 'in \\u hexadecimal character escape');
    }
  }

  #number(): void {
    if (this.#text[this.#position] === '-') {
      this.#position += 1;
    }
    if (this.#take(/\d/, 'in numeric literal') !== '0') {
      this.#digits();
    }
    if (this.#text[this.#position] === '.') {
      this.#position += 1;
      this.#take(/\d/, 'after decimal point in numeric literal');
      this.#digits();
    }
    if (/[eE]/.test(this.#text[this.#position] ?? '')) {
      this.#position += 1;
      if (/[-+]/.test(this.#text[this.#position] ?? '')) {
        this.#position += 1;
      }
      this.#take(/\d/, 'in exponent of numeric literal');
      this.#digits();
    }
  }

  #digits(): void {
    while (/\d/.test(this.#text[this.#position] ?? '')) {
      this.#position += 1;
    }
  }

  #literal(word: string): void {
    for (const letter of word) {
      this.#expect(letter, `in literal ${word} (expecting '${letter}')`);
    }
  }

  #space(): void {
    while (/[ \t\r\n]/.test(this.#text[this.#position] ?? '')) {
      this.#position += 1;
    }
  }

  #expect(character: string, place: string): void {
    if (this.#peek() !== character) {
      throw this.#unexpected(place);
    }
    this.#position += 1;
  }

  #take(pattern: RegExp, place: string): string {
    const character = this.#peek();
    if (!pattern.test(character)) {
      throw this.#unexpected(place);
    }
    this.#position += 1;
    return character;
  }

  /** The next character; a text that ends here has ended too early. */
  #peek(): string {
    const character = this.#text[this.#position];
    if (character === undefined) {
      throw new SyntaxError('unexpected end of JSON input');
    }
    return character;
  }

  #unexpected(place: string): SyntaxError {
    const character = String.fromCodePoint(
      this.#text.codePointAt(this.#position) ?? 0,
    );
    return new SyntaxError(
      `invalid character ${quoteCharacter(character)} ${place}`,
    );
  }
}
