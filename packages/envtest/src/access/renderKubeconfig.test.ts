import { parse } from 'yaml';
import { renderKubeconfig } from './renderKubeconfig';

describe('renderKubeconfig', () => {
  it('gives every user a context of their name and starts with the first', () => {
    const kubeconfig = parse(
      renderKubeconfig({ url: 'https://127.0.0.1:1', caData: 'Q0E=' }, [
        { name: 'ann', groups: [], token: 'a' },
        { name: 'on', groups: [], token: '0123' },
      ]),
    );
    expect(kubeconfig).toEqual({
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [
        {
          name: 'envtest',
          cluster: {
            server: 'https://127.0.0.1:1',
            'certificate-authority-data': 'Q0E=',
          },
        },
      ],
      users: [
        { name: 'ann', user: { token: 'a' } },
        { name: 'on', user: { token: '0123' } },
      ],
      contexts: [
        { name: 'ann', context: { cluster: 'envtest', user: 'ann' } },
        { name: 'on', context: { cluster: 'envtest', user: 'on' } },
      ],
      'current-context': 'ann',
    });
  });
});
