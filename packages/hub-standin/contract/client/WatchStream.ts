import { IncomingMessage } from 'node:http';
import { readPath } from './readPath';

/** One line of a watch. */
export interface WatchEvent {
  type: string;
  object: unknown;
}

const PATIENCE_MILLISECONDS = 20_000;

/** The events of one watch, read one after the other. */
export class WatchStream {
  static create(request: string, response: IncomingMessage): WatchStream {
    return new WatchStream(request, response);
  }

  readonly status: number;
  readonly #request: string;
  readonly #response: IncomingMessage;
  readonly #events: WatchEvent[] = [];
  #rest = '';
  #ended = false;
  #wake: () => void = () => {};

  private constructor(request: string, response: IncomingMessage) {
    this.status = response.statusCode ?? 0;
    this.#request = request;
    this.#response = response;
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => this.#take(chunk));
    response.on('error', () => this.#end());
    response.on('close', () => this.#end());
    response.on('end', () => this.#end());
  }

  /** The next event; fails when the watch ends or stays silent too long. */
  async next(): Promise<WatchEvent> {
    const event = await this.#read();
    if (!event) {
      throw new Error(`${this.#request}: ended where an event was expected`);
    }
    return event;
  }

  /** The next event that is not a bookmark, as "TYPE name". */
  async nextChange(): Promise<string> {
    for (;;) {
      const event = await this.next();
      if (event.type !== 'BOOKMARK') {
        return describe(event);
      }
    }
  }

  /** The next `count` events that are no bookmarks, as "TYPE name". */
  async changes(count: number): Promise<string[]> {
    const seen: string[] = [];
    while (seen.length < count) {
      seen.push(await this.nextChange());
    }
    return seen;
  }

  /** All events that are left until the server ends the watch. */
  async rest(): Promise<WatchEvent[]> {
    const events: WatchEvent[] = [];
    for (;;) {
      const event = await this.#read();
      if (!event) {
        return events;
      }
      events.push(event);
    }
  }

  /** The body of an answer that is not a watch. */
  async text(): Promise<string> {
    await this.rest();
    return this.#rest;
  }

  close(): void {
    this.#response.destroy();
  }

  async #read(): Promise<WatchEvent | undefined> {
    const deadline = Date.now() + PATIENCE_MILLISECONDS;
    for (;;) {
      const event = this.#events.shift();
      if (event || this.#ended) {
        return event;
      }
      const left = deadline - Date.now();
      if (left <= 0) {
        this.close();
        throw new Error(`${this.#request}: silent where something was due`);
      }
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, left);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  #take(chunk: string): void {
    const lines = (this.#rest + chunk).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines.filter(text => text.trim() !== '')) {
      if (this.status === 200) {
        this.#events.push(JSON.parse(line));
      } else {
        this.#rest += `${line}\n`;
      }
    }
    this.#wake();
  }

  #end(): void {
    this.#ended = true;
    this.#wake();
  }
}

/** An event as "TYPE name". */
export function describe(event: WatchEvent): string {
  return `${event.type} ${String(readPath(event.object, 'metadata.name'))}`;
}
