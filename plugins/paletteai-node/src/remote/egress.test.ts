import type { LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import { ConfigReader } from '@backstage/config';
import { EgressRules, Resolve } from './EgressRules';

const rulesOf = (egress: object = {}, integrations: object = {}) =>
  EgressRules.read(new ConfigReader({ paletteai: { egress, integrations } }));

/** A resolver that knows what it is told; nothing is asked of the network. */
function resolverOf(addresses: readonly string[]): Resolve {
  return (_hostname, _options, callback) =>
    callback(
      null,
      addresses.map(
        (address): LookupAddress => ({
          address,
          family: address.includes(':') ? 6 : 4,
        }),
      ),
    );
}

/** What a connection to the URL would be made to, or why it is refused. */
function connect(
  rules: EgressRules,
  url: string,
  addresses: readonly string[] = [],
): Promise<string | readonly string[]> {
  const target = new URL(url);
  const refusal = rules.refusalOf(target);
  if (refusal) {
    return Promise.resolve('refused');
  }
  const literal = target.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal)) {
    // Node.js connects to it without a look-up.
    return Promise.resolve([literal]);
  }
  return new Promise((resolve, reject) => {
    rules.lookupFor(target, resolverOf(addresses))(
      target.hostname,
      { all: true },
      (error, found) => {
        if (error) {
          (error.code === 'ERR_EGRESS_REFUSED' ? resolve : reject)('refused');
        } else {
          resolve(
            [found]
              .flat()
              .map(each => (typeof each === 'string' ? each : each.address)),
          );
        }
      },
    );
  });
}

describe('egress rules', () => {
  it.each([
    'https://127.0.0.1:7007',
    'https://127.1',
    'https://2130706433',
    'https://0x7f000001',
    'https://0177.0.0.1',
    'https://127.255.255.254',
    'https://[::1]',
    'https://[0:0:0:0:0:0:0:1]:8443',
    'https://[::ffff:127.0.0.1]',
    'https://[::ffff:7f00:1]',
    'https://[::127.0.0.1]',
    'https://[64:ff9b::127.0.0.1]',
    'https://[2002:7f00:1::]',
    'https://localhost',
    'https://localhost.',
    'https://LOCALHOST:8443',
    'https://api.localhost',
    'https://0.0.0.0',
    'https://0',
    'https://[::]',
    'https://10.1.2.3',
    'https://172.16.0.1',
    'https://172.31.255.255',
    'https://192.168.1.1',
    'https://169.254.169.254',
    'https://[fe80::1]',
    'https://[fd00:ec2::254]',
    'https://[fc00::1]',
    'https://[fec0::1]',
    'https://100.64.0.1',
    'https://100.100.100.200',
    'https://168.63.129.16',
    'https://192.0.0.192',
    'https://198.18.0.1',
    'https://224.0.0.1',
    'https://[ff02::1]',
    'https://240.0.0.1',
    'https://255.255.255.255',
  ])('refuse %s', async url => {
    await expect(connect(rulesOf(), url, ['8.8.8.8'])).resolves.toBe('refused');
  });

  it.each([
    ['127.0.0.1'],
    ['::1'],
    ['169.254.169.254'],
    ['10.96.0.1'],
    ['::ffff:10.96.0.1'],
    ['fd12:3456::1'],
    ['100.64.0.1'],
    ['64:ff9b::a00:1'],
  ])('refuse a name that resolves to %s', async address => {
    await expect(
      connect(rulesOf(), 'https://rebinding.example.com', [address]),
    ).resolves.toBe('refused');
  });

  it('connect to public addresses, and of several to no other', async () => {
    await expect(
      connect(rulesOf(), 'https://palette.example.com', [
        '10.0.0.1',
        '93.184.216.34',
        '::1',
        '2606:2800:220:1::1',
        '64:ff9b::5db8:d822',
      ]),
    ).resolves.toEqual([
      '93.184.216.34',
      '2606:2800:220:1::1',
      '64:ff9b::5db8:d822',
    ]);
  });

  it('answer a connection that asks for one address', async () => {
    const rules = rulesOf();
    const lookup = rules.lookupFor(
      new URL('https://palette.example.com'),
      resolverOf(['10.0.0.1', '93.184.216.34']),
    );
    const [address, family] = await new Promise<unknown[]>(resolve => {
      lookup('palette.example.com', {}, (_error, ...found) => resolve(found));
    });

    expect([address, family]).toEqual(['93.184.216.34', 4]);
  });

  it('pass on that a name cannot be resolved', async () => {
    const error = Object.assign(new Error('no such name'), {
      code: 'ENOTFOUND',
    });
    const lookup = rulesOf().lookupFor(
      new URL('https://palette.example.com'),
      (_hostname, _options, callback) => callback(error, []),
    );
    const failure = await new Promise(resolve => {
      lookup('palette.example.com', { all: true }, resolve);
    });

    expect(failure).toBe(error);
  });

  it.each([
    [['10.0.0.0/8'], 'https://10.1.2.3', []],
    [['10.0.0.0/8'], 'https://palette.corp.example', ['10.1.2.3']],
    [['fd00::/8'], 'https://[fd00::1]', []],
    [['127.0.0.1'], 'https://127.1', []],
    [['127.0.0.1:7017'], 'http://127.0.0.1:7017/palette', []],
    [
      ['palette.corp.example'],
      'https://palette.corp.example:8443',
      ['10.1.2.3'],
    ],
    [
      ['Palette.Corp.Example:443'],
      'https://palette.corp.example',
      ['10.1.2.3'],
    ],
    [['*.corp.example'], 'https://palette.corp.example', ['10.1.2.3']],
    [['localhost'], 'https://localhost:8443', ['127.0.0.1']],
  ])('allow what %j names: %s', async (allow, url, addresses) => {
    await expect(connect(rulesOf({ allow }), url, addresses)).resolves.not.toBe(
      'refused',
    );
  });

  it.each([
    [['10.0.0.0/8'], 'https://192.168.0.1', []],
    [['127.0.0.1:7017'], 'https://127.0.0.1:7007', []],
    [['*.corp.example'], 'https://corp.example', ['10.1.2.3']],
    [['*.corp.example'], 'https://evilcorp.example', ['10.1.2.3']],
    [
      ['palette.corp.example:443'],
      'https://palette.corp.example:8443',
      ['10.1.2.3'],
    ],
  ])('allow no more than %j names: %s', async (allow, url, addresses) => {
    await expect(connect(rulesOf({ allow }), url, addresses)).resolves.toBe(
      'refused',
    );
  });

  it('refuse what is denied besides, also where a range is allowed', async () => {
    const rules = rulesOf({
      allow: ['10.0.0.0/8'],
      deny: ['10.96.0.0/12', '203.0.114.0/24'],
    });

    await expect(connect(rules, 'https://10.97.0.1')).resolves.toBe('refused');
    await expect(connect(rules, 'https://203.0.114.9')).resolves.toBe(
      'refused',
    );
    await expect(connect(rules, 'https://10.1.0.1')).resolves.toEqual([
      '10.1.0.1',
    ]);
  });

  it('allow the hosts of integrations that the configuration names', async () => {
    const rules = rulesOf(
      {},
      {
        huggingFace: { host: 'http://127.0.0.1:7017/huggingface' },
        ngc: { apiHost: 'ngc.corp.example' },
      },
    );

    await expect(connect(rules, 'http://127.0.0.1:7017')).resolves.toEqual([
      '127.0.0.1',
    ]);
    await expect(
      connect(rules, 'https://ngc.corp.example', ['10.1.2.3']),
    ).resolves.toEqual(['10.1.2.3']);
    await expect(connect(rules, 'http://127.0.0.1:7007')).resolves.toBe(
      'refused',
    );
  });

  it.each([
    [{ allow: ['10.0.0.0/33'] }, /paletteai\.egress\.allow/],
    [{ allow: ['https://palette.example.com'] }, /paletteai\.egress\.allow/],
    [{ allow: ['*'] }, /paletteai\.egress\.allow/],
    [{ deny: ['palette.example.com'] }, /paletteai\.egress\.deny/],
  ])('are not read from %j', (egress, message) => {
    expect(() => rulesOf(egress)).toThrow(message);
  });
});
