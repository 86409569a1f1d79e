import { IncomingHttpHeaders } from 'node:http';
import { readPath } from './readPath';

/** What a server answered: status, headers, and the body as text and as JSON. */
export class ApiAnswer {
  static create(
    request: string,
    status: number,
    headers: IncomingHttpHeaders,
    text: string,
  ): ApiAnswer {
    return new ApiAnswer(request, status, headers, text);
  }

  readonly body: unknown;

  private constructor(
    readonly request: string,
    readonly status: number,
    readonly headers: IncomingHttpHeaders,
    readonly text: string,
  ) {
    this.body = parseJson(text);
  }

  /** The value at a path of the body. */
  at(path: string | string[]): unknown {
    return readPath(this.body, path);
  }

  /** The string at a path of the body; fails when there is none. */
  string(path: string | string[]): string {
    const value = this.at(path);
    if (typeof value !== 'string') {
      throw new Error(
        `${this.request}: no string at ${path}: ${this.summary()}`,
      );
    }
    return value;
  }

  /** The array at a path of the body; fails when there is none. */
  array(path: string | string[]): unknown[] {
    const value = this.at(path);
    if (!Array.isArray(value)) {
      throw new Error(
        `${this.request}: no array at ${path}: ${this.summary()}`,
      );
    }
    return value;
  }

  /** The names of the objects of a list. */
  names(): string[] {
    return this.array('items').map(item =>
      String(readPath(item, 'metadata.name')),
    );
  }

  /** Fails unless the status is one of the given. */
  expect(...statuses: number[]): this {
    if (!statuses.includes(this.status)) {
      throw new Error(
        `${this.request}: expected ${statuses.join(' or ')}, got ${
          this.status
        }: ${this.summary()}`,
      );
    }
    return this;
  }

  summary(): string {
    return this.text.length > 700 ? `${this.text.slice(0, 700)}…` : this.text;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
