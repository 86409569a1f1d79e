import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { installDefinitions } from '../../packages/sandbox/contract/fixtures/installDefinitions';
import { connect } from '../../packages/sandbox/contract/runner/connect';
import { startRealServer } from '../../packages/sandbox/contract/servers/startRealServer';
import { startSandboxServer } from '../../packages/sandbox/contract/servers/startSandboxServer';
import { measureServer, OBJECTS, ServerFigures } from './measureServer';
import { realMemory, sandboxMemory } from './memoryOf';
import { renderMarkdown } from './renderMarkdown';

/** The figures of both servers, measured one after the other in one run. */
export interface HubBenchmark {
  node: string;
  processors: number;
  objects: number;
  servers: { name: string; figures: ServerFigures }[];
}

async function runHubBenchmark(): Promise<void> {
  const servers = [await measureSandbox(), await measureReal()];
  const result: HubBenchmark = {
    node: process.version,
    processors: cpus().length,
    objects: OBJECTS,
    servers,
  };
  const folder = join(__dirname, 'results');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'hub.json'),
    `${JSON.stringify(result, null, 2)}\n`,
  );
  const markdown = renderMarkdown(result);
  await writeFile(join(folder, 'hub.md'), markdown);
  process.stdout.write(markdown);
}

async function measureSandbox() {
  const sandbox = await startSandboxServer();
  try {
    const server = await connect(sandbox.kubeconfig);
    await installDefinitions(server.admin);
    const figures = await measureServer(server, sandboxMemory(sandbox));
    return { name: 'sandbox', figures };
  } finally {
    await sandbox.stop();
  }
}

async function measureReal() {
  const real = await startRealServer();
  try {
    const server = await connect(real.kubeconfig);
    await installDefinitions(server.admin);
    const figures = await measureServer(server, realMemory(real.processIds));
    return { name: 'kube-apiserver', figures };
  } finally {
    await real.stop();
  }
}

runHubBenchmark().then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
