import { Difference } from './compareServers';
import { GeneratedRequest } from './GeneratedRequest';
import { Outcome } from './Outcome';

/** A request in one line. */
export function show(request: GeneratedRequest): string {
  const { method, path, query, contentType, body } = request;
  const text = body === undefined ? '' : `${contentType} ${body.slice(0, 300)}`;
  return `${method} ${path} ${JSON.stringify(query)} ${text}`;
}

/** A request, and below it what each server says to it. */
export function showDifference({ request, sandbox, real }: Difference): string {
  return [
    show(request),
    `  sandbox: ${showOutcome(sandbox)}`,
    `  real:    ${showOutcome(real)}`,
  ].join('\n');
}

function showOutcome({ status, body, reason, message }: Outcome): string {
  return `${status} ${reason || body} ${message.slice(0, 300)}`;
}
