import { readFile } from 'node:fs/promises';

/** In this order; the first belongs to PostgreSQL where it was installed as a package. */
const names = ['postgres', 'nobody'];

/**
 * The account that PostgreSQL is to run as, `{ uid, gid }`; undefined where the account of this process will do, which
 * is any but root.
 */
export async function accountFor(
  uid,
  readAccounts = () => readFile('/etc/passwd', 'utf8'),
) {
  if (uid !== 0) {
    return undefined;
  }
  const accounts = (await readAccounts())
    .split('\n')
    .map(line => line.split(':'));
  for (const name of names) {
    const found = accounts.find(([account]) => account === name);
    if (found) {
      return { uid: Number(found[2]), gid: Number(found[3]) };
    }
  }
  throw new Error(
    `PostgreSQL does not run as root, and there is no account ${names.join(
      ' or ',
    )} for it: run the tests as another user`,
  );
}
