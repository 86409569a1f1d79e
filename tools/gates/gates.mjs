import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root, toolchain } from '../setup/paths.mjs';
import { jestCounts, nodeTestCounts, plainCounts } from './counts.mjs';

const jestReport = folder => join(folder, 'jest.json');

/**
 * Everything that must hold before a change lands, cheapest first. `command`
 * gets the folder of the results; `report` reads how many tests passed, where
 * the gate has tests of its own. A gate keeps one processor busy, or all of
 * them if it is `parallel`; it `needs` what other gates write.
 */
export const gates = [
  {
    name: 'types',
    // From scratch, since incremental builds order some types differently.
    command: () => ['tsc', '--incremental', 'false'],
  },
  {
    name: 'lint',
    command: () => ['backstage-cli', 'repo', 'lint', '--max-warnings=0'],
  },
  {
    name: 'format',
    command: () => ['prettier', '--check', '--loglevel=warn', '.'],
  },
  {
    name: 'config-schema',
    command: () => ['node', 'tools/gates/checkConfig.mjs'],
  },
  {
    name: 'unused',
    command: () => ['knip'],
  },
  {
    name: 'config-page',
    command: () => ['node', 'tools/docs/checkConfiguration.mjs'],
  },
  {
    name: 'lint-benchmarks',
    command: () => [
      'node',
      'node_modules/eslint/bin/eslint.js',
      '--max-warnings=0',
      '--ext=.mjs,.cjs,.ts',
      'benchmarks',
    ],
  },
  {
    name: 'types-benchmarks',
    command: () => ['tsc', '--project', 'benchmarks'],
  },
  {
    name: 'package-metadata',
    command: () => ['backstage-cli', 'repo', 'fix', '--publish', '--check'],
  },
  {
    name: 'build',
    needs: ['types'],
    command: () => ['backstage-cli', 'repo', 'build', '--all'],
  },
  {
    name: 'postgres',
    // Mostly waits for leases to end.
    needs: ['build'],
    command: () => ['node', 'tools/postgres/run.mjs'],
    report: () => plainCounts(join(toolchain, 'postgres/counts.json')),
  },
  {
    name: 'contract',
    command: () => ['yarn', 'test:contract'],
    report: () =>
      plainCounts(
        join(root, 'packages/hub-standin/contract/.results/counts.json'),
      ),
  },
  {
    name: 'api-reports',
    needs: ['types'],
    command: () => ['node', 'tools/gates/checkApiReports.mjs'],
  },
  {
    name: 'tools',
    command: () => [
      'node',
      '--test',
      '--test-reporter=tap',
      'tools/**/*.test.mjs',
      'benchmarks/**/*.test.mjs',
    ],
    report: folder => nodeTestCounts(join(folder, 'tools.log')),
  },
  {
    name: 'size',
    needs: ['build'],
    command: () => ['node', 'tools/size/check.mjs'],
  },
  {
    name: 'packages',
    needs: ['build'],
    command: () => ['node', 'tools/packages/check.mjs'],
  },
  {
    name: 'unit',
    parallel: true,
    command: folder => [
      'backstage-cli',
      'repo',
      'test',
      '--watchAll=false',
      // Some tests mostly wait for servers and clocks.
      `--maxWorkers=${availableParallelism() + 1}`,
      // A worker that starts anew has to load everything again; this part of the memory is enough for each.
      '--workerIdleMemoryLimit=0.15',
      // A busy machine is not a reason to fail.
      '--testTimeout=30000',
      '--json',
      `--outputFile=${jestReport(folder)}`,
    ],
    // Databases in containers are for machines that have a container engine.
    environment: { BACKSTAGE_TEST_DISABLE_DOCKER: '1' },
    report: folder => jestCounts(jestReport(folder)),
  },
  {
    name: 'e2e',
    parallel: true,
    needs: ['build'],
    command: () => ['node', 'tools/e2e/run.mjs'],
    environment: { E2E_SKIP_BUILD: '1' },
    report: () => plainCounts(join(root, 'e2e/.results/counts.json')),
  },
];
