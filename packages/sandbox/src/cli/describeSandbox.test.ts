import { startSandbox } from '../startSandbox';
import { describeSandbox } from './describeSandbox';

describe('describeSandbox', () => {
  it('says where everything is and who there is, without a secret', async () => {
    const sandbox = await startSandbox({ demo: false });
    const text = describeSandbox(sandbox, {
      faults: true,
      kubeconfig: 'kubeconfig.yaml',
    });
    await sandbox.stop();
    expect(text).toContain(`ready at ${sandbox.url}`);
    expect(text).toContain('no state is kept');
    expect(text).toContain(`${sandbox.url}/faults`);
    expect(text).toContain('ingrid.solberg');
    const secrets = [
      sandbox.adminToken,
      sandbox.portalToken,
      sandbox.portalClient.clientSecret,
      ...sandbox.users.map(({ token }) => token),
    ];
    expect(secrets.filter(secret => text.includes(secret))).toEqual([]);
  });

  it.each([
    [{ kind: 'fresh' }, 'data', 'the next start restores its state from data'],
    [
      { kind: 'restored', file: 'data/x.json' },
      'data',
      'restored from data/x.json',
    ],
    [{ kind: 'broken', files: ['x.broken'] }, 'data', 'kept as x.broken'],
  ] as const)('says what it began with: %o', (origin, dataFolder, expected) => {
    const sandbox = {
      url: 'http://127.0.0.1:1',
      urls: {
        hub: '',
        palette: '',
        huggingFace: '',
        ngc: { api: '', authn: '', registry: '' },
        idp: '',
      },
      users: [],
      origin,
    };
    expect(describeSandbox(sandbox, { dataFolder })).toContain(expected);
  });
});
