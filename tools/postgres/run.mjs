import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, toolchain } from '../setup/paths.mjs';
import { checkPortal } from './checkPortal.mjs';
import { databaseTests } from './databaseTests.mjs';
import { ensurePostgres } from './ensurePostgres.mjs';
import { startPostgres } from './startPostgres.mjs';

const folder = join(toolchain, 'postgres');

/** Runs the tests that use a database on PostgreSQL, and starts the whole portal on it; counts go to counts.json. */
async function run() {
  await mkdir(folder, { recursive: true });
  const found = await ensurePostgres();
  if (found.missing) {
    console.log(found.missing);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const postgres = await startPostgres(found.folder);
  console.log(
    `postgres: PostgreSQL ${postgres.version} of ${found.folder} serves on port ${postgres.connection.port}`,
  );
  try {
    const tests = await runDatabaseTests(postgres);
    const portal = await attempt('the portal on PostgreSQL', () =>
      checkPortal({ connection: postgres.connection, folder }),
    );
    return {
      passed: tests.passed + (portal ? 1 : 0),
      failed: tests.failed + (portal ? 0 : 1),
      skipped: 0,
    };
  } finally {
    await postgres.stop();
  }
}

async function runDatabaseTests({ url, version }) {
  const report = join(folder, 'jest.json');
  await writeFile(report, '{}');
  const files = await databaseTests(root);
  const code = await execute(
    'backstage-cli',
    [
      'repo',
      'test',
      '--watchAll=false',
      '--json',
      `--outputFile=${report}`,
      // The same on SQLite is part of the unit tests.
      '--testNamePattern',
      'POSTGRES',
      ...files,
    ],
    {
      ...process.env,
      BACKSTAGE_TEST_DISABLE_DOCKER: '1',
      [`BACKSTAGE_TEST_DATABASE_POSTGRES${version}_CONNECTION_STRING`]: url,
    },
  );
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } =
    JSON.parse(await readFile(report, 'utf8'));
  if (!numPassedTests) {
    throw new Error('no test ran on PostgreSQL; see the output of Jest');
  }
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return {
    passed: numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
  };
}

async function attempt(what, work) {
  try {
    await work();
    return true;
  } catch (error) {
    console.error(`postgres: ${what} failed: ${error.message}`);
    return false;
  }
}

function execute(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env });
    child.on('error', reject);
    child.on('close', resolve);
  });
}

async function finish(counts) {
  await writeFile(join(folder, 'counts.json'), JSON.stringify(counts));
  const { passed, failed, skipped } = counts;
  console.log(
    `postgres: ${passed} passed, ${failed} failed, ${skipped} skipped`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
}

run().then(finish, async error => {
  console.error(`postgres: ${error.message}`);
  await finish({ passed: 0, failed: 1, skipped: 0 });
});
