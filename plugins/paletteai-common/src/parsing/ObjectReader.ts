import type { ParseProblem } from './ParseResult';

/**
 * Reads fields of an object that came from elsewhere. A field that is absent
 * or null is `undefined` without a problem; one of another type is `undefined` and a problem.
 */
export class ObjectReader {
  static create(source: unknown, problems: ParseProblem[]): ObjectReader {
    return new ObjectReader(
      isRecord(source) ? source : undefined,
      '',
      problems,
    );
  }

  readonly #source: Readonly<Record<string, unknown>> | undefined;
  readonly #path: string;
  readonly #problems: ParseProblem[];

  private constructor(
    source: Readonly<Record<string, unknown>> | undefined,
    path: string,
    problems: ParseProblem[],
  ) {
    this.#source = source;
    this.#path = path;
    this.#problems = problems;
  }

  /** Whether there is an object at all. */
  get exists(): boolean {
    return this.#source !== undefined;
  }

  /** Names of the fields that the object has. */
  get keys(): string[] {
    return Object.keys(this.#source ?? {});
  }

  /** A text that may be empty. */
  text(key: string): string | undefined {
    return this.#read(key, 'a text', isString);
  }

  /** A text; reports when it is missing or empty. */
  requiredText(key: string): string | undefined {
    const text = this.text(key);
    if (!text && !this.#isWrongType(key, isString)) {
      this.report(key, 'is missing');
    }
    return text === '' ? undefined : text;
  }

  integer(key: string): number | undefined {
    return this.#read(key, 'a whole number', isInteger);
  }

  number(key: string): number | undefined {
    return this.#read(key, 'a number', isNumber);
  }

  flag(key: string): boolean | undefined {
    return this.#read(key, 'true or false', isBoolean);
  }

  /** One of the given words, case-insensitive; returned as given. */
  choice<T extends string>(key: string, words: readonly T[]): T | undefined {
    const text = this.text(key);
    if (text === undefined || text === '') {
      return undefined;
    }
    const found = words.find(word => word.toLowerCase() === text.toLowerCase());
    if (!found) {
      this.report(key, `should be one of ${words.join(', ')}`);
    }
    return found;
  }

  /** Texts of a list; entries of another type are left out and reported. */
  textList(key: string): string[] {
    return this.#entries(key).flatMap((entry, index) =>
      this.#accept(entry, `${key}[${index}]`, 'a text', isString),
    );
  }

  /** Objects of a list; entries of another type are left out and reported. */
  objectList(key: string): ObjectReader[] {
    return this.#entries(key).flatMap((entry, index) =>
      this.#accept(entry, `${key}[${index}]`, 'an object', isRecord).map(
        record => this.#at(record, `${key}[${index}]`),
      ),
    );
  }

  /** Texts by key; entries of another type are left out and reported. */
  textMap(key: string): Record<string, string> {
    return this.#map(key, 'a text', isString);
  }

  /** Whole numbers by key; entries of another type are left out and reported. */
  integerMap(key: string): Record<string, number> {
    return this.#map(key, 'a whole number', isInteger);
  }

  /** Objects by key; entries of another type are left out and reported. */
  objectMap(key: string): [string, ObjectReader][] {
    return Object.entries(this.#map(key, 'an object', isRecord)).map(
      ([name, record]) => [name, this.#at(record, `${key}.${name}`)],
    );
  }

  /** Whether the field is a list. */
  isList(key: string): boolean {
    return Array.isArray(this.#get(key));
  }

  /** The object in a field; one that does not `exists` when there is none. */
  child(key: string): ObjectReader {
    return this.#at(this.#read(key, 'an object', isRecord), key);
  }

  /** The converted object in a field; `undefined` if there is none. */
  optional<T>(
    key: string,
    parse: (child: ObjectReader) => T | undefined,
  ): T | undefined {
    const child = this.child(key);
    return child.exists ? parse(child) : undefined;
  }

  report(key: string, message: string): void {
    this.#problems.push({ path: this.#pathOf(key), message });
  }

  #get(key: string): unknown {
    return this.#source && Object.hasOwn(this.#source, key)
      ? this.#source[key]
      : undefined;
  }

  #read<T>(
    key: string,
    expected: string,
    is: (value: unknown) => value is T,
  ): T | undefined {
    const value = this.#get(key);
    if (value === undefined || value === null) {
      return undefined;
    }
    return this.#accept(value, key, expected, is)[0];
  }

  #accept<T>(
    value: unknown,
    key: string,
    expected: string,
    is: (value: unknown) => value is T,
  ): T[] {
    if (is(value)) {
      return [value];
    }
    this.report(key, `should be ${expected} and is ${typeName(value)}`);
    return [];
  }

  #isWrongType(key: string, is: (value: unknown) => boolean): boolean {
    const value = this.#get(key);
    return value !== undefined && value !== null && !is(value);
  }

  #entries(key: string): unknown[] {
    return this.#read(key, 'a list', isList) ?? [];
  }

  #map<T>(
    key: string,
    expected: string,
    is: (value: unknown) => value is T,
  ): Record<string, T> {
    const record = this.#read(key, 'an object', isRecord) ?? {};
    return Object.fromEntries(
      Object.entries(record).flatMap(([name, value]) =>
        this.#accept(value, `${key}.${name}`, expected, is).map(accepted => [
          name,
          accepted,
        ]),
      ),
    );
  }

  #at(
    source: Readonly<Record<string, unknown>> | undefined,
    key: string,
  ): ObjectReader {
    return new ObjectReader(source, this.#pathOf(key), this.#problems);
  }

  #pathOf(key: string): string {
    return [this.#path, key].filter(part => part !== '').join('.');
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isInteger(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function typeName(value: unknown): string {
  if (value === null) {
    return 'null';
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  const names: Record<string, string> = {
    string: 'a text',
    boolean: 'true or false',
    object: 'an object',
    number: Number.isInteger(value) ? 'a whole number' : 'a fraction',
  };
  return names[typeof value] ?? 'something else';
}
