import { spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import getPort from 'get-port';
import { playwrightCounts, sum } from '../gates/counts.mjs';
import { ensureKubernetesAssets } from '../kubernetes/assets.mjs';
import { root } from '../setup/paths.mjs';
import { startSandbox } from '../start/startSandbox.mjs';
import { ensureChromium } from './ensureChromium.mjs';
import { hubs, playwrightArguments, readArguments } from './hubs.mjs';
import { startServer } from './startServer.mjs';

const results = join(root, 'e2e', '.results');

/** Builds the pages if needed, serves them with the backend on each hub, and runs the browser tests against them. */
async function run(args) {
  const { names, rest } = readArguments(args);
  const chromium = await ensureChromium();
  await buildPages();
  await rm(join(results, 'counts.json'), { force: true });
  await mkdir(results, { recursive: true });

  // Hubs are independent, and a browser keeps one processor busy.
  const outcomes = await Promise.all(
    names.flatMap(name => {
      const wanted = playwrightArguments(name, rest);
      return wanted ? [runOn(name, wanted, chromium)] : [];
    }),
  );
  const counts = sum(outcomes.map(outcome => outcome.counts));
  await writeFile(join(results, 'counts.json'), JSON.stringify(counts));
  return Math.max(...outcomes.map(outcome => outcome.code));
}

async function runOn(name, wanted, chromium) {
  // Beside the API server, the tests need the kubectl that comes with it.
  const assets = await ensureKubernetesAssets();
  if (assets.missing && name === 'kubernetes') {
    console.log(`e2e: skipped on a real API server. ${assets.missing}`);
    return { code: 0, counts: { passed: 0, failed: 0, skipped: 1 } };
  }
  console.log(`e2e: the hub is ${name}`);
  const folder = join(results, name);
  await mkdir(folder, { recursive: true });
  const report = join(folder, 'report.json');
  await rm(report, { force: true });
  const environment = {
    ...process.env,
    ...(assets.folder && {
      KUBEBUILDER_ASSETS: assets.folder,
      E2E_KUBECTL: join(assets.folder, 'kubectl'),
    }),
    CHROMIUM_PATH: chromium,
    E2E_HUB: name,
    E2E_KUBECONFIG: join(folder, 'kubeconfig'),
    E2E_PORT: String(await getPort({ host: '127.0.0.1' })),
    E2E_REPORT: report,
  };
  const code = await serve(name, folder, environment, () =>
    execute(
      'playwright',
      ['test', '--config', 'e2e/playwright.config.ts', ...wanted],
      { env: environment, label: name },
    ),
  );
  return { code, counts: await playwrightCounts(report) };
}

/** Runs `work` while the hub and the portal are served. */
async function serve(name, folder, environment, work) {
  const output = createWriteStream(join(folder, 'sandbox.log'));
  const { program } = hubs[name];
  const sandbox = await startSandbox({ folder, output, program, environment });
  let server;
  try {
    server = await startServer({
      environment,
      portalConfig: sandbox.portalConfig,
      log: join(folder, 'server.log'),
    });
    return await work();
  } finally {
    await server?.stop();
    await sandbox.stop();
    output.end();
  }
}

async function buildPages() {
  if (
    process.env.E2E_SKIP_BUILD &&
    existsSync(join(root, 'packages/app/dist'))
  ) {
    return;
  }
  console.log('e2e: building the pages of the portal');
  const code = await execute('yarn', ['workspace', 'app', 'build']);
  if (code !== 0) {
    throw new Error(`building the pages failed (exit code ${code})`);
  }
}

/** Runs a command and shows what it prints, each line after the label, if there is one. */
function execute(command, args, { label, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: label ? ['inherit', 'pipe', 'pipe'] : 'inherit',
      ...options,
    });
    for (const stream of label ? [child.stdout, child.stderr] : []) {
      createInterface(stream).on('line', line =>
        console.log(`[${label}] ${line}`),
      );
    }
    child.on('error', reject);
    child.on('close', code => resolve(code ?? 1));
  });
}

run(process.argv.slice(2)).then(
  code => {
    process.exitCode = code;
  },
  error => {
    console.error(`e2e: ${error.message}`);
    process.exitCode = 1;
  },
);
