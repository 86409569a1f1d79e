import fc from 'fast-check';
import { redactSecrets } from './redactSecrets';
import { secretsOfObject } from './secretsOfObject';

describe('redactSecrets', () => {
  it('finds a secret however it is written', () => {
    const secret = 'p@ss "word"/+';
    const text = [
      secret,
      encodeURIComponent(secret),
      JSON.stringify({ secret }),
      Buffer.from(secret).toString('base64'),
    ].join(' ');

    expect(redactSecrets(text, [secret])).toBe(
      '[redacted] [redacted] {"secret":"[redacted]"} [redacted]',
    );
  });

  it('leaves nothing of a secret in any text', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z]{4,20}$/),
        fc.string(),
        fc.string(),
        (secret, before, after) => {
          expect(
            redactSecrets(`${before}${secret}${after}`, [secret]),
          ).not.toContain(secret);
        },
      ),
    );
  });

  it('leaves text without secrets as it is', () => {
    expect(redactSecrets('a b c', ['', 'b', undefined])).toBe('a b c');
  });
});

describe('secretsOfObject', () => {
  it('finds what a Secret holds, also inside JSON', () => {
    const document = JSON.stringify({ apiKey: 'inner', nested: ['deep'] });

    expect(
      secretsOfObject({
        kind: 'Secret',
        stringData: { palette: document },
        data: { token: Buffer.from('encoded').toString('base64') },
      }),
    ).toEqual(expect.arrayContaining([document, 'inner', 'deep', 'encoded']));
  });

  it('leaves what is no secret to be said in an error', () => {
    const secrets = secretsOfObject({
      kind: 'Secret',
      stringData: {
        palette: JSON.stringify({
          apiKey: 'canary-key',
          tenant: 'meridian',
          hostUrl: 'https://palette.example.com',
          defaultProjectID: 'project-uid',
        }),
      },
    });

    expect(
      redactSecrets(
        'User "ingrid@meridian.example" cannot use canary-key at https://palette.example.com',
        secrets,
      ),
    ).toBe(
      'User "ingrid@meridian.example" cannot use [redacted] at https://palette.example.com',
    );
  });

  it('finds nothing in other objects', () => {
    expect(secretsOfObject({ kind: 'Project', data: { a: 'b' } })).toEqual([]);
    expect(secretsOfObject(null)).toEqual([]);
  });
});
