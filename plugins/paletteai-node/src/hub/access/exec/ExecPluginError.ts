import { ServiceUnavailableError } from '@backstage/errors';

/** Why a credentials plugin gave no credentials. */
export type ExecFailure =
  | 'missing'
  | 'interactive'
  | 'timeout'
  | 'failed'
  | 'malformed'
  | 'tooLong';

const EXPLANATIONS: Readonly<Record<ExecFailure, string>> = {
  missing: 'it is not installed or not on the PATH of the portal',
  interactive:
    'it asks somebody at a terminal (interactiveMode: Always), and nobody is there; use an account that signs in by itself',
  timeout:
    'it did not end within 30 seconds, so the portal ended it; run it manually as the account that runs the portal, without a terminal',
  failed:
    'it failed, and the log of the portal has its words; run it manually as the account that runs the portal',
  malformed:
    'it printed no ExecCredential with a token or a client certificate; run it manually as the account that runs the portal',
  tooLong: 'it printed more than any credentials hold',
};

/** What a plugin prints may hold secrets, so the error says none of it. */
export class ExecPluginError extends ServiceUnavailableError {
  readonly failure: ExecFailure;

  constructor(command: string, where: string, failure: ExecFailure) {
    super(
      `Could not get credentials for ${where} from the command "${command}": ${EXPLANATIONS[failure]}`,
    );
    this.failure = failure;
  }
}
