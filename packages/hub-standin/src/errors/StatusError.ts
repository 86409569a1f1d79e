import type { FieldError } from './FieldError';

/** One reason among several of a failed request; `field` is a path such as `spec.size`. */
export type StatusCause = {
  reason?: string;
  message?: string;
  field?: string;
};

export type StatusDetails = {
  name?: string;
  group?: string;
  kind?: string;
  uid?: string;
  causes?: StatusCause[];
  retryAfterSeconds?: number;
};

/** The answer of the Kubernetes API if there is no object to return. */
export type Status = {
  kind: 'Status';
  apiVersion: 'v1';
  metadata: { continue?: string };
  status: 'Success' | 'Failure';
  message?: string;
  reason?: string;
  details?: StatusDetails;
  code?: number;
};

/** A failure with a Status, which becomes the response. */
export class StatusError extends Error {
  readonly status: Status;
  readonly headers: Record<string, string>;

  constructor(status: Status, headers: Record<string, string> = {}) {
    super(status.message);
    this.name = 'StatusError';
    this.status = status;
    this.headers = headers;
  }

  get code(): number {
    return this.status.code ?? 500;
  }
}

export function failure(
  code: number,
  reason: string | undefined,
  message: string,
  details?: StatusDetails,
): Status {
  return {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    message,
    ...(reason ? { reason } : {}),
    ...(details ? { details: withoutEmpty(details) } : {}),
    code,
  };
}

export function success(details: StatusDetails): Status {
  return {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Success',
    details: withoutEmpty(details),
  };
}

function withoutEmpty(details: StatusDetails): StatusDetails {
  return Object.fromEntries(
    Object.entries(details).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  );
}

/** A resource (or kind) and its API group; the core group is the empty string. */
export type GroupResource = { group: string; resource: string };

export function qualified({ group, resource }: GroupResource): string {
  return group ? `${resource}.${group}` : resource;
}

function fail(
  code: number,
  reason: string,
  message: string,
  details?: StatusDetails,
): StatusError {
  return new StatusError(failure(code, reason, message, details));
}

function about({ group, resource }: GroupResource, name: string) {
  return { name, group, kind: resource };
}

/** The answer to everything that this stand-in does not support. */
export function notImplemented(what: string): StatusError {
  return fail(
    501,
    'NotImplemented',
    `The stand-in for a Kubernetes API server does not implement ${what}. "npm run envtest" starts a real API server.`,
  );
}

export function notFound(resource: GroupResource, name: string): StatusError {
  return fail(
    404,
    'NotFound',
    `${qualified(resource)} ${JSON.stringify(name)} not found`,
    about(resource, name),
  );
}

/** For a path, or a kind, that the server does not serve. */
export function resourceNotFound(): StatusError {
  return fail(
    404,
    'NotFound',
    'the server could not find the requested resource',
    {},
  );
}

export function alreadyExists(
  resource: GroupResource,
  name: string,
): StatusError {
  return fail(
    409,
    'AlreadyExists',
    `${qualified(resource)} ${JSON.stringify(name)} already exists`,
    about(resource, name),
  );
}

export function conflict(
  resource: GroupResource,
  name: string,
  detail = 'the object has been modified; please apply your changes to the latest version and try again',
): StatusError {
  return fail(
    409,
    'Conflict',
    `Operation cannot be fulfilled on ${qualified(resource)} ${JSON.stringify(
      name,
    )}: ${detail}`,
    about(resource, name),
  );
}

export function invalidObject(
  kind: GroupResource,
  name: string,
  errors: FieldError[],
): StatusError {
  const texts = [
    ...new Set(errors.map(({ field, body }) => `${field}: ${body}`)),
  ];
  const text = texts.length === 1 ? texts[0] : `[${texts.join(', ')}]`;
  const causes = errors.map(({ reason, body, field }) => ({
    reason,
    message: body,
    field,
  }));
  return fail(
    422,
    'Invalid',
    `${qualified(kind)} ${JSON.stringify(name)} is invalid: ${text}`,
    { ...about(kind, name), causes },
  );
}

export function badRequest(message: string): StatusError {
  return fail(400, 'BadRequest', message);
}

export function unauthorized(): StatusError {
  return fail(401, 'Unauthorized', 'Unauthorized');
}

export function forbiddenResource(
  resource: GroupResource,
  name: string,
  detail: string,
  causes?: StatusCause[],
): StatusError {
  const subject = name
    ? `${qualified(resource)} ${JSON.stringify(name)}`
    : qualified(resource);
  return fail(403, 'Forbidden', `${subject} is forbidden: ${detail}`, {
    ...about(resource, name),
    causes,
  });
}

export function methodNotAllowed(): StatusError {
  return fail(
    405,
    'MethodNotAllowed',
    'the server does not allow this method on the requested resource',
    {},
  );
}

export function unsupportedMediaType(accepted: readonly string[]): StatusError {
  return fail(
    415,
    'UnsupportedMediaType',
    `the body of the request was in an unknown format - accepted media types include: ${accepted.join(
      ', ',
    )}`,
  );
}

export function notAcceptable(offered: readonly string[]): StatusError {
  return fail(
    406,
    'NotAcceptable',
    `only the following media types are accepted: ${offered.join(', ')}`,
  );
}

export function entityTooLarge(limit: number): StatusError {
  return fail(
    413,
    'RequestEntityTooLarge',
    `Request entity too large: limit is ${limit}`,
  );
}

export function expired(message: string, continueToken?: string): StatusError {
  const status = failure(410, 'Expired', message);
  return new StatusError(
    continueToken
      ? { ...status, metadata: { continue: continueToken } }
      : status,
  );
}

export function tooLargeResourceVersion(
  requested: number,
  current: number,
): StatusError {
  const message = 'Too large resource version';
  return new StatusError(
    failure(
      504,
      'Timeout',
      `Timeout: ${message}: ${requested}, current: ${current}`,
      {
        causes: [{ reason: 'ResourceVersionTooLarge', message }],
        retryAfterSeconds: 1,
      },
    ),
    { 'Retry-After': '1' },
  );
}

export function internalError(message: string): StatusError {
  return fail(500, 'InternalError', `Internal error occurred: ${message}`);
}
