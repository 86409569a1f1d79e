import { parseArgs } from 'node:util';
import { SandboxOptions } from '../SandboxOptions';

/** @internal */
export const usage = `Usage: npm run sandbox -- [--port PORT] [--kubeconfig FILE] [--portal-config FILE] [--data FOLDER] [--faults] [--empty]

  --port PORT        where it listens on 127.0.0.1; a free port unless given
  --kubeconfig FILE  writes a kubeconfig with a context for each demo user
  --portal-config FILE
                     writes what a portal needs to sign people in here and to reach the hub
  --data FOLDER      keeps the state there, so that the next start goes on with it
  --faults           lets programs inject faults at /faults
  --empty            starts without the demo's data`;

/** The parsed command line. @internal */
export interface ParsedArguments {
  readonly options: SandboxOptions;
  readonly kubeconfig?: string;
  readonly portalConfig?: string;
}

/** Parses the command line; errors include the usage. @internal */
export function parseArguments(
  args: readonly string[],
): ParsedArguments | 'help' {
  const values = read(args);
  if (values.help) {
    return 'help';
  }
  return {
    kubeconfig: values.kubeconfig,
    portalConfig: values['portal-config'],
    options: {
      port: readPort(values.port),
      tls: true,
      dataFolder: values.data,
      faults: values.faults ?? false,
      demo: !values.empty,
      controllers: true,
    },
  };
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        kubeconfig: { type: 'string' },
        'portal-config': { type: 'string' },
        data: { type: 'string' },
        faults: { type: 'boolean' },
        empty: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${message}\n\n${usage}`);
  }
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined) {
    return undefined;
  }
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new Error(
      `--port must be a number from 0 to 65535, not '${text}'\n\n${usage}`,
    );
  }
  return port;
}
