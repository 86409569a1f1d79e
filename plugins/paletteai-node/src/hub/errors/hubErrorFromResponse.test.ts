import { hubErrorFromResponse } from './hubErrorFromResponse';
import { retryAfterMs } from './retryAfterMs';

const context = {
  hub: 'prod',
  action: 'apply Project "a"',
  identity: { user: 'ada', groups: [] },
  secrets: ['canary'],
};

function errorOf(statusCode: number, status: unknown, headers = {}) {
  const text = typeof status === 'string' ? status : JSON.stringify(status);
  return hubErrorFromResponse({ statusCode, headers, text }, context);
}

const status = (rest: object) => ({ kind: 'Status', ...rest });

describe('hubErrorFromResponse', () => {
  it.each([
    ['a proxy', 502, '<html>canary</html>', { reason: 'server' }],
    ['a wrong token', 401, '', { reason: 'credentials' }],
    ['an expired version', 410, status({}), { reason: 'expired' }],
    [
      'a version of the future',
      504,
      status({ details: { causes: [{ reason: 'ResourceVersionTooLarge' }] } }),
      { reason: 'expired' },
    ],
    ['too many requests', 429, status({}), { reason: 'throttled' }],
    ['an unknown path', 404, '404 page not found', { missing: 'kind' }],
    [
      'an absent object',
      404,
      status({ details: { name: 'a', kind: 'projects' } }),
      { missing: 'object' },
    ],
    [
      'an absent namespace',
      404,
      status({ details: { name: 'n', kind: 'namespaces' } }),
      { missing: 'namespace' },
    ],
    [
      'an object that exists',
      409,
      status({ reason: 'AlreadyExists' }),
      { conflict: 'exists' },
    ],
    [
      'a namespace that ends',
      403,
      status({ details: { causes: [{ reason: 'NamespaceTerminating' }] } }),
      { conflict: 'terminating' },
    ],
    [
      'a policy',
      403,
      status({ message: 'admission webhook "x" denied the request: no' }),
      { denied: 'policy' },
    ],
    ['a missing right', 403, status({ message: 'x' }), { denied: 'person' }],
    [
      'a missing right to impersonate',
      403,
      status({ message: 'User "p" cannot impersonate resource "users"' }),
      { denied: 'impersonation' },
    ],
    ['an object that is too large', 413, '', { name: 'InputError' }],
  ])('understands %s', (_, code, body, expected) => {
    const error = errorOf(code, body);

    expect(error).toMatchObject(expected);
    expect(error.message).toContain(
      'Could not apply Project "a" on the hub "prod"',
    );
  });

  it('names each of many type errors of an apply', () => {
    const error = errorOf(
      500,
      status({
        message:
          'failed to create typed patch object (n/a; g/v, Kind=K): errors:\n  .spec.a: expected numeric, got &{x}\n  .spec.items[key="x"].y: field not declared in schema',
      }),
    );

    expect(error).toMatchObject({
      name: 'InputError',
      problems: [
        { path: 'spec.a', reason: 'type' },
        { path: 'spec.items[key="x"].y', reason: 'unknown' },
      ],
    });
  });

  it('names all conflicts of an apply with their managers', () => {
    const error = errorOf(
      409,
      status({
        details: {
          causes: [
            {
              reason: 'FieldManagerConflict',
              message: 'conflict with "kubectl" using g/v',
              field: '.spec.size',
            },
          ],
        },
      }),
    );

    expect(error).toMatchObject({
      conflicts: [{ path: 'spec.size', manager: 'kubectl' }],
    });
  });

  it('shows neither secrets nor the values of fields', () => {
    const error = errorOf(
      422,
      status({
        message: 'Secret "a" is invalid: canary',
        details: {
          causes: [
            {
              reason: 'FieldValueInvalid',
              field: 'spec.name',
              message: 'Invalid value: "what was typed": must be short',
            },
            { reason: 'FieldValueInvalid', field: '<nil>', message: 'canary' },
          ],
        },
      }),
    );

    expect(error).toMatchObject({
      problems: [
        { path: 'spec.name', message: 'must be short' },
        { path: undefined, message: '[redacted]' },
      ],
    });
    expect(JSON.stringify(error) + error.message).not.toMatch(
      /canary|what was typed/,
    );
  });

  it('passes on how long the hub asks to wait', () => {
    expect(errorOf(503, '', { 'retry-after': '3' })).toMatchObject({
      retryAfterMs: 3_000,
    });
    expect(
      retryAfterMs(
        'Thu, 15 Jan 2026 09:00:10 GMT',
        Date.parse('2026-01-15T09:00:00Z'),
      ),
    ).toBe(10_000);
    expect(retryAfterMs('soon')).toBeUndefined();
    expect(retryAfterMs('999999')).toBe(300_000);
    expect(retryAfterMs(undefined)).toBeUndefined();
  });
});
