import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CaseResult } from '../runner/report';

const run = promisify(execFile);
const MANIFESTS = join(__dirname, 'manifests');
const TIMEOUT_MILLISECONDS = 60_000;

/** The commands in order: those of the documentation, and what people try next. */
export const COMMANDS = [
  'create namespace comparison',
  'get namespace comparison -o jsonpath={.status.phase}',
  'apply -f widgets.yaml',
  'apply -f widgets.yaml',
  'get widgets',
  'get widgets -o name',
  'get widgets small -o yaml',
  'get widgets -o jsonpath={.items[*].metadata.name}',
  'get widgets -o go-template={{range.items}}{{.spec.colour}},{{end}}',
  'get widgets -l tier=web',
  'get widgets --field-selector=spec.colour=red',
  'get widgets --sort-by=.spec.size',
  'get widgets --chunk-size=1',
  'get widget absent',
  'get widget absent --ignore-not-found',
  'get absents',
  'get tenants,projects,computepools -A -l comparison=none',
  'describe widget small',
  'explain widget.spec',
  'explain projects.spectrocloud.com.spec',
  'api-resources --api-group=contract.example.com',
  'auth whoami --as=jane --as-group=team-a',
  'auth can-i list widgets',
  'auth can-i delete widgets/small --as=jane',
  'get widgets --as=jane',
  'get widgets --token=unknown',
  'apply -f widgets-changed.yaml',
  'get widgets large medium -o yaml',
  'apply -f invalid-widget.yaml',
  'apply --dry-run=server -o name -f new-widget.yaml',
  'create -f new-widget.yaml',
  'create -f new-widget.yaml',
  'apply --server-side --field-manager=one -f server-side-one.yaml',
  'apply --server-side --field-manager=two -f server-side-two.yaml',
  'apply --server-side --field-manager=two --force-conflicts -f server-side-two.yaml',
  'create secret generic hidden --from-literal=password=guess',
  'get secret hidden -o go-template={{.data.password|base64decode}}',
  'label widget new tier=web',
  'patch widget new --type=merge -p {"spec":{"size":8}}',
  'wait widget new --for=jsonpath={.spec.size}=8 --timeout=10s',
  'delete widget new',
  'wait widget new --for=delete --timeout=10s',
  'delete namespace comparison',
  'get namespace comparison',
];

/** Runs the commands on both servers. The stand-in passes if `kubectl` prints the same. */
export async function compareKubectl(
  binary: string,
  standin: string,
  real: string,
): Promise<CaseResult[]> {
  const [actual, expected] = await Promise.all([
    outputs(binary, standin),
    outputs(binary, real),
  ]);
  return COMMANDS.map((command, index) => ({
    name: title(command),
    standin:
      actual[index] === expected[index]
        ? { outcome: 'passed' }
        : {
            outcome: 'failed',
            reason: `--- stand-in\n${actual[index]}\n--- real\n${expected[index]}`,
          },
    real: undefined,
  }));
}

/** How the report names a command. */
export function title(command: string): string {
  return `kubectl ${command}`;
}

/** The output and exit code of each command, run with a dedicated kubeconfig and cache. */
async function outputs(binary: string, kubeconfig: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kubectl-comparison-'));
  try {
    await copyFile(kubeconfig, join(folder, 'kubeconfig'));
    const kubectl = (command: string) =>
      run(binary, [...command.split(' '), '--namespace=comparison'], {
        cwd: MANIFESTS,
        timeout: TIMEOUT_MILLISECONDS,
        env: {
          PATH: process.env.PATH,
          HOME: folder,
          KUBECONFIG: join(folder, 'kubeconfig'),
        },
      }).then(
        ({ stdout, stderr }) => `${stdout}${stderr}exit code 0`,
        ({ stdout, stderr, code }) => `${stdout}${stderr}exit code ${code}`,
      );
    const printed: string[] = [];
    for (const command of COMMANDS) {
      printed.push(comparable(await kubectl(command)));
    }
    return printed;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const REPLACEMENTS: [RegExp, string][] = [
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, 'UID'],
  [/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\b/g, 'TIME'],
  [/("?resourceVersion"?: ?)"?\d+"?/gi, '$1VERSION'],
  [/(Resource Version: +)\d+/g, '$1VERSION'],
  [/https?:\/\/(?:127\.0\.0\.1|localhost):\d+(?:\/hub)?/g, 'SERVER'],
  [/^[EWI]\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ /gm, 'LOG '],
  // Ages are whole columns. Durations within messages are compared.
  [/(^|\s{2,})(?:\d+[smhd])+(?=\s{2,}|$)/gm, '$1AGE'],
  // Column widths follow the widest cell; indentation stays.
  [/(?<=\S) {2,}/g, '  '],
  [/ +$/gm, ''],
];

/** The output with a name in place of whatever differs from run to run. */
function comparable(output: string): string {
  return REPLACEMENTS.reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement),
    output,
  );
}
