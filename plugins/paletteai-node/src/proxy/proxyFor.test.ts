import { proxyFor } from './proxyFor';

const before = { ...process.env };

beforeEach(() => {
  for (const name of ['https_proxy', 'http_proxy', 'all_proxy', 'no_proxy']) {
    delete process.env[name];
    delete process.env[name.toUpperCase()];
  }
  process.env.HTTPS_PROXY = 'http://proxy.example.com:3128';
  process.env.HTTP_PROXY = 'http://proxy.example.com:80';
});
afterEach(() => {
  process.env = { ...before };
});

describe('NO_PROXY', () => {
  it.each([
    ['10.0.0.0/8', 'https://10.96.0.1', true],
    ['10.0.0.0/8', 'https://11.0.0.1', false],
    ['10.0.0.0/8', 'https://10.example.com', false],
    ['fd00::/8', 'https://[fd12::1]:6443', true],
    ['fd00::/8', 'https://10.96.0.1', false],
    ['2001:db8::1', 'https://[2001:db8:0::1]', true],
    ['10.96.0.1', 'https://10.96.0.1', true],
    ['10.96.0.1:6443', 'https://10.96.0.1:6443', true],
    ['10.96.0.1:6443', 'https://10.96.0.1', false],
    ['.svc,.cluster.local', 'https://kubernetes.default.svc', true],
    ['example.com', 'https://hub.example.com', true],
    ['example.com', 'https://notexample.com', false],
    ['.example.com', 'https://example.com', false],
    ['EXAMPLE.com', 'https://hub.example.com.', true],
    ['example.com:6443', 'https://hub.example.com', false],
    ['example.com:6443', 'https://hub.example.com:6443', true],
    ['a b,*', 'https://hub.example.com', true],
    ['10.0.0.0/99', 'https://10.96.0.1', false],
    ['', 'https://hub.example.com', false],
  ])('of "%s" excludes %s: %s', (value, url, isExcluded) => {
    process.env.NO_PROXY = value;

    expect(proxyFor(new URL(url)) === undefined).toBe(isExcluded);
  });
});

it('names the variable that counts', () => {
  process.env.https_proxy = 'http://other.example.com';

  expect(proxyFor(new URL('https://hub.example.com'))).toMatchObject({
    setting: 'https_proxy',
    url: new URL('http://other.example.com'),
  });
  expect(proxyFor(new URL('http://hub.example.com'))).toMatchObject({
    setting: 'HTTP_PROXY',
  });
});
