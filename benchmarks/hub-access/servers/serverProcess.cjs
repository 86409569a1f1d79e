// A Kubernetes API server in a separate process, so that its work is not measured with that of
// a client. Started with the module transformation of the Backstage CLI, as it runs from sources.
const { createServer } = require('node:http');

const TOKEN = 'token-of-the-benchmark';

async function startSandbox() {
  const { createKubernetesApi } = require('@paletteai/hub-standin');
  const api = createKubernetesApi({
    authenticate: token =>
      token === TOKEN
        ? { name: 'admin', groups: ['system:masters'] }
        : undefined,
  });
  const server = createServer((request, response) => {
    void api.handle(request, response);
  });
  await new Promise(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    token: TOKEN,
    stop: async () => {
      api.stop();
      server.closeAllConnections();
    },
  };
}

async function startReal() {
  const { startEnvtest } = require('@paletteai/envtest');
  const envtest = await startEnvtest({ crds: [], users: [] });
  return {
    url: envtest.url,
    ca: Buffer.from(envtest.caData, 'base64').toString('utf8'),
    token: envtest.token(),
    stop: () => envtest.stop(),
  };
}

const starters = { sandbox: startSandbox, real: startReal };

starters[process.argv[2]]().then(
  ({ stop, ...facts }) => {
    const end = () => stop().finally(() => process.exit(0));
    process.on('message', message => message.type === 'stop' && end());
    process.on('disconnect', end);
    process.send({ type: 'ready', ...facts });
  },
  error => {
    process.send({ type: 'failed', message: String(error) });
    process.exit(1);
  },
);
