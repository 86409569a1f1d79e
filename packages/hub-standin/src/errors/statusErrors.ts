import { describeFieldError, type FieldError } from './FieldError';
import { goQuote } from './goText';
import { failure, type StatusCause } from './Status';
import { StatusError } from './StatusError';

/** A resource (or kind) and its API group; the core group is the empty string. */
export type GroupResource = { group: string; resource: string };

export function qualified({ group, resource }: GroupResource): string {
  return group ? `${resource}.${group}` : resource;
}

export function notFound(resource: GroupResource, name: string): StatusError {
  return new StatusError(
    failure(
      404,
      'NotFound',
      `${qualified(resource)} ${goQuote(name)} not found`,
      { name, group: resource.group, kind: resource.resource },
    ),
  );
}

/** For a path, or a kind, that the server does not serve. */
export function resourceNotFound(): StatusError {
  return new StatusError(
    failure(
      404,
      'NotFound',
      'the server could not find the requested resource',
      {},
    ),
  );
}

export function alreadyExists(
  resource: GroupResource,
  name: string,
): StatusError {
  return new StatusError(
    failure(
      409,
      'AlreadyExists',
      `${qualified(resource)} ${goQuote(name)} already exists`,
      { name, group: resource.group, kind: resource.resource },
    ),
  );
}

export function conflict(
  resource: GroupResource,
  name: string,
  detail = 'the object has been modified; please apply your changes to the latest version and try again',
): StatusError {
  return new StatusError(
    failure(
      409,
      'Conflict',
      `Operation cannot be fulfilled on ${qualified(resource)} ${goQuote(
        name,
      )}: ${detail}`,
      { name, group: resource.group, kind: resource.resource },
    ),
  );
}

export function applyConflict(
  causes: StatusCause[],
  message: string,
): StatusError {
  return new StatusError(failure(409, 'Conflict', message, { causes }));
}

export function invalidObject(
  kind: GroupResource,
  name: string,
  errors: FieldError[],
): StatusError {
  const texts = [...new Set(errors.map(describeFieldError))];
  const text = texts.length === 1 ? texts[0] : `[${texts.join(', ')}]`;
  const subject = `${qualified(kind)} ${goQuote(name)}`;
  return new StatusError(
    failure(422, 'Invalid', `${subject} is invalid: ${text}`, {
      name,
      group: kind.group,
      kind: kind.resource,
      causes: errors.map(({ reason, body, field }) => ({
        reason,
        message: body,
        field,
      })),
    }),
  );
}

export function badRequest(message: string): StatusError {
  return new StatusError(failure(400, 'BadRequest', message));
}

export function unauthorized(): StatusError {
  return new StatusError(failure(401, 'Unauthorized', 'Unauthorized'));
}

export function forbiddenResource(
  resource: GroupResource,
  name: string,
  detail: string,
): StatusError {
  const subject = name
    ? `${qualified(resource)} ${goQuote(name)}`
    : qualified(resource);
  return new StatusError(
    failure(403, 'Forbidden', `${subject} is forbidden: ${detail}`, {
      name,
      group: resource.group,
      kind: resource.resource,
    }),
  );
}

export function forbiddenPath(detail: string): StatusError {
  return new StatusError(failure(403, 'Forbidden', `forbidden: ${detail}`, {}));
}

export function methodNotAllowed(): StatusError {
  return new StatusError(
    failure(
      405,
      'MethodNotAllowed',
      'the server does not allow this method on the requested resource',
      {},
    ),
  );
}

/** For a subresource that lacks what its object has. */
export function notSupportedVerb(
  resource: GroupResource,
  verb: string,
): StatusError {
  const text = JSON.stringify(qualified(resource));
  return new StatusError(
    failure(
      405,
      'MethodNotAllowed',
      `${verb} is not supported on resources of kind ${text}`,
      { group: resource.group, kind: resource.resource },
    ),
  );
}

export function unsupportedMediaType(accepted: string[]): StatusError {
  return new StatusError(
    failure(
      415,
      'UnsupportedMediaType',
      `the body of the request was in an unknown format - accepted media types include: ${accepted.join(
        ', ',
      )}`,
    ),
  );
}

export function notAcceptable(offered: string[]): StatusError {
  return new StatusError(
    failure(
      406,
      'NotAcceptable',
      `only the following media types are accepted: ${offered.join(', ')}`,
    ),
  );
}

export function entityTooLarge(limit: number): StatusError {
  return new StatusError(
    failure(
      413,
      'RequestEntityTooLarge',
      `Request entity too large: limit is ${limit}`,
    ),
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
  requested: string,
  current: string,
): StatusError {
  return new StatusError(
    failure(
      504,
      'Timeout',
      `Timeout: Too large resource version: ${requested}, current: ${current}`,
      {
        causes: [
          {
            reason: 'ResourceVersionTooLarge',
            message: 'Too large resource version',
          },
        ],
        retryAfterSeconds: 1,
      },
    ),
    { 'Retry-After': '1' },
  );
}

export function internalError(message: string): StatusError {
  return new StatusError(
    failure(500, 'InternalError', `Internal error occurred: ${message}`, {
      causes: [{ message }],
    }),
  );
}

/** The answer to an error that no constructor of a Status made, such as a merge that fails. */
export function plainInternalError(message: string): StatusError {
  return new StatusError(failure(500, undefined, message));
}
