import { generateKeyPairSync } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the files of one environment's servers are. */
export function serverFiles(folder: string) {
  const certificates = join(folder, 'certificates');
  return {
    certificates,
    /** Written by kube-apiserver at its first start: its certificate and the authority that signed it. */
    certificate: join(certificates, 'apiserver.crt'),
    serviceAccountKey: join(folder, 'service-account.key'),
    serviceAccountPublicKey: join(folder, 'service-account.pub'),
    tokens: join(folder, 'tokens.csv'),
    controllersKubeconfig: join(folder, 'controllers.kubeconfig'),
  };
}

/** Makes the key pair that signs the tokens of service accounts. */
export async function writeServiceAccountKeys(folder: string): Promise<void> {
  const files = serverFiles(folder);
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'sec1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  await mkdir(files.certificates, { recursive: true });
  await writeFile(files.serviceAccountKey, privateKey, { mode: 0o600 });
  await writeFile(files.serviceAccountPublicKey, publicKey);
}
