import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { installDefinitions } from '../../packages/hub-standin/contract/fixtures/installDefinitions';
import { connect } from '../../packages/hub-standin/contract/runner/connect';
import { startRealServer } from '../../packages/hub-standin/contract/servers/startRealServer';
import { startSandboxServer } from '../../packages/hub-standin/contract/servers/startSandboxServer';
import { Amounts, measureServer, ServerFigures } from './measureServer';
import { realMemory, sandboxMemory } from './memoryOf';
import { renderMarkdown } from './renderMarkdown';

/** The figures of both servers, measured one after the other in one run. */
export interface HubBenchmark {
  node: string;
  processors: number;
  objects: number;
  changes: number;
  servers: { name: string; figures: ServerFigures }[];
}

const WHOLE: Amounts = { objects: 10_000, changes: 1_000 };
const TRIAL: Amounts = { objects: 100, changes: 20 };

async function runHubBenchmark(isTrial: boolean): Promise<void> {
  const amounts = isTrial ? TRIAL : WHOLE;
  const servers = [await measureSandbox(amounts), await measureReal(amounts)];
  const result: HubBenchmark = {
    node: process.version,
    processors: cpus().length,
    ...amounts,
    servers,
  };
  const folder = join(__dirname, 'results', isTrial ? 'trial' : '');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'hub.json'),
    `${JSON.stringify(result, null, 2)}\n`,
  );
  const markdown = renderMarkdown(result);
  await writeFile(join(folder, 'hub.md'), markdown);
  process.stdout.write(markdown);
}

async function measureSandbox(amounts: Amounts) {
  const sandbox = await startSandboxServer();
  try {
    const server = await connect(sandbox.kubeconfig);
    await installDefinitions(server.admin);
    const figures = await measureServer(
      server,
      sandboxMemory(sandbox),
      amounts,
    );
    return { name: 'sandbox', figures };
  } finally {
    await sandbox.stop();
  }
}

async function measureReal(amounts: Amounts) {
  const real = await startRealServer();
  try {
    const server = await connect(real.kubeconfig);
    await installDefinitions(server.admin);
    const figures = await measureServer(
      server,
      realMemory(real.processIds),
      amounts,
    );
    return { name: 'kube-apiserver', figures };
  } finally {
    await real.stop();
  }
}

runHubBenchmark(process.argv.includes('--smoke')).then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
