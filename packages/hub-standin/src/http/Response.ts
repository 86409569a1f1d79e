import type { ServerResponse } from 'node:http';
import type { Status } from '../errors';

/** An answer that is ready to be written. */
export type Answer = {
  code: number;
  contentType: string;
  body: string;
  headers?: Record<string, string | string[]>;
};

/** An answer that writes itself, such as a watch. */
export type StreamedAnswer = { stream: (response: ServerResponse) => void };

export function jsonAnswer(code: number, value: object): Answer {
  return { code, contentType: 'application/json', body: JSON.stringify(value) };
}

export function textAnswer(code: number, body: string): Answer {
  return { code, contentType: 'text/plain; charset=utf-8', body };
}

export function statusAnswer(
  status: Status,
  headers: Record<string, string> = {},
): Answer {
  return { ...jsonAnswer(status.code ?? 200, status), headers };
}
