import { hubRequestUrl } from './hubRequestUrl';
import { impersonationHeaders } from './impersonationHeaders';
import { isLoopback } from './isLoopback';

describe('impersonationHeaders', () => {
  it('sends nothing for the portal itself', () => {
    expect(impersonationHeaders(undefined)).toEqual({});
  });

  it('sends no group header for a person without groups', () => {
    expect(impersonationHeaders({ user: 'ada', groups: [] })).toEqual({
      'impersonate-user': 'ada',
    });
  });

  it('keeps groups apart, and writes UTF-8', () => {
    expect(impersonationHeaders({ user: 'Zoë', groups: ['a,b', 'é'] })).toEqual(
      {
        'impersonate-user': 'ZoÃ«',
        'impersonate-group': ['a,b', 'Ã©'],
      },
    );
  });

  it.each([
    [{ user: '', groups: [] }],
    [{ user: 'a\r\nimpersonate-group: system:masters', groups: [] }],
    [{ user: 'a', groups: ['b\n'] }],
    [{ user: 'a', groups: [''] }],
    [{ user: ' a', groups: [] }],
  ])('refuses %j, which would arrive as someone else', identity => {
    expect(() => impersonationHeaders(identity)).toThrow(
      /cannot be impersonated/,
    );
  });
});

describe('hubRequestUrl', () => {
  it('keeps the path of the server, and leaves out what is undefined', () => {
    expect(
      hubRequestUrl('http://127.0.0.1:1/hub', {
        path: '/api/v1/pods',
        query: { limit: 5, continue: undefined, watch: true, a: 'b c' },
      }),
    ).toBe('http://127.0.0.1:1/hub/api/v1/pods?limit=5&watch=true&a=b+c');
  });
});

describe('isLoopback', () => {
  it.each([
    ['http://127.0.0.1:1', true],
    ['http://127.9.9.9', true],
    ['http://localhost', true],
    ['http://[::1]:80', true],
    ['http://127.example.com', false],
    ['http://10.0.0.1', false],
  ])('takes %s for this machine: %s', (url, expected) => {
    expect(isLoopback(new URL(url))).toBe(expected);
  });
});
