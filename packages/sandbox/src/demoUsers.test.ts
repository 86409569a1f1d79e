import { parse } from 'yaml';
import { demoUsers } from './demo';
import { Sandbox } from './Sandbox';
import { startSandbox } from './startSandbox';

type Kubeconfig = {
  clusters: { cluster: { server: string } }[];
  users: { name: string; user: { token: string } }[];
};

describe('the kubeconfig of the demo', () => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await startSandbox({ demo: false });
  });

  afterAll(() => sandbox.stop());

  it.each(demoUsers.map(({ id, email, groups }) => ({ id, email, groups })))(
    'makes the hub know $id by their address and groups',
    async ({ id, email, groups }) => {
      const { clusters, users }: Kubeconfig = parse(sandbox.kubeconfig);
      const token = users.find(({ name }) => name === id)?.user.token;
      // What `kubectl auth whoami` asks.
      const response = await fetch(
        `${clusters[0].cluster.server}/apis/authentication.k8s.io/v1/selfsubjectreviews`,
        {
          method: 'POST',
          headers: {
            Authorization: `Bearer ${token}`,
            'Content-Type': 'application/json',
          },
          body: '{"apiVersion":"authentication.k8s.io/v1","kind":"SelfSubjectReview"}',
        },
      );
      expect(response.status).toBe(201);
      const { userInfo } = (await response.json()).status;
      expect(userInfo.username).toBe(email);
      expect(userInfo.groups).toEqual([...groups, 'system:authenticated']);
    },
  );
});
