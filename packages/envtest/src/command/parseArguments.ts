import { parseArgs } from 'node:util';
import { EnvtestError } from '../EnvtestError';

/** Options of the command. */
export interface CommandOptions {
  help: boolean;
  kubeconfig?: string;
  crds?: string[];
}

export const usage = `Starts a Kubernetes API with the PaletteAI resource types, until Ctrl-C.

  npm run envtest -- [--kubeconfig FILE] [--crds FOLDER]...

  --kubeconfig FILE  where to write a kubeconfig with a context for each user
  --crds FOLDER      resource types to install in place of deploy/hub/crds
  --help             prints this text
`;

/** Reads the command line; throws with the usage when it is not understood. */
export function parseArguments(args: string[]): CommandOptions {
  try {
    const { values } = parseArgs({
      args,
      options: {
        help: { type: 'boolean', default: false },
        kubeconfig: { type: 'string' },
        crds: { type: 'string', multiple: true },
      },
    });
    return values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EnvtestError(`${reason}\n\n${usage}`);
  }
}
