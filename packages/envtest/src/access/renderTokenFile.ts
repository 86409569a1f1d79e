import { EnvtestError } from '../EnvtestError';
import { TokenUser } from './EnvtestUser';

/** Renders the file of kube-apiserver's --token-auth-file: one line of token, name, id and groups per user. */
export function renderTokenFile(users: TokenUser[]): string {
  return users.map(tokenLine).join('');
}

function tokenLine({ token, name, groups }: TokenUser): string {
  for (const text of [name, ...groups]) {
    // The server splits the group column at commas after unquoting it, so no quoting keeps one.
    if (text === '' || /[",\r\n]/.test(text)) {
      throw new EnvtestError(
        `The user or group name ${JSON.stringify(
          text,
        )} is not valid: it must not be empty or contain quotes, commas or line breaks.`,
      );
    }
  }
  return `${token},"${name}","${name}","${groups.join(',')}"\n`;
}
