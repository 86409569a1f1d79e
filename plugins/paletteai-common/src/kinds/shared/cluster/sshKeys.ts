import * as z from 'zod/v4';
import { checkUnique } from '../fields/lists';
import { report } from '../fields/report';

const PUBLIC_KEY =
  /^(ssh-(rsa|ed25519)|ecdsa-sha2-nistp(256|384|521)|sk-(ssh-ed25519|ecdsa-sha2-nistp256)@openssh[.]com) [A-Za-z0-9+/]+=*( .*)?$/;
const MAX_LENGTH = 8192;

/** Public SSH keys that may log in to nodes. @internal */
export function sshKeys() {
  return z
    .array(sshKey(), { error: 'request.invalid' })
    .max(64, { error: 'cluster.tooMany', abort: true })
    .check(context => {
      // A private key must not be compared or appear in a problem.
      checkUnique(context, 'cluster.sshKey.duplicate', key =>
        PUBLIC_KEY.test(key) ? key : undefined,
      );
    })
    .default([]);
}

function sshKey() {
  return z
    .string({ error: 'cluster.sshKey.format' })
    .trim()
    .check(context => {
      const key = context.value;
      if (/PRIVATE KEY/.test(key)) {
        report(context, 'cluster.sshKey.private');
      } else if (key.length > MAX_LENGTH || !PUBLIC_KEY.test(key)) {
        report(context, 'cluster.sshKey.format');
      }
    });
}
