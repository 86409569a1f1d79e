import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { systemClock } from '@paletteai/hub-standin';
import { writePortalFiles } from '../src/cli/writePortalFiles';
import { HubControllers } from '../src/controllers';
import { startSandbox } from '../src/startSandbox';
import { startRealHub } from './startRealHub';

/**
 * Serves everything of the sandbox but the hub, which is a real Kubernetes API server here, for the browser tests.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      kubeconfig: { type: 'string' },
      'portal-config': { type: 'string' },
    },
  });
  const { kubeconfig, 'portal-config': portalConfig } = values;
  if (!kubeconfig || !portalConfig) {
    throw new Error('--kubeconfig FILE and --portal-config FILE are needed');
  }
  const sandbox = await startSandbox();
  const { envtest, portalToken } = await startRealHub({
    now: systemClock.now(),
    paletteUrl: sandbox.urls.palette,
    kubeconfigFor: uid => sandbox.spokeKubeconfig(uid),
  });
  const ca = Buffer.from(envtest.caData, 'base64').toString();
  const controllers = HubControllers.start({
    url: envtest.url,
    token: envtest.token(),
    ca,
  });
  writeFor(kubeconfig, envtest.kubeconfigOfAll());
  writePortalFiles(portalConfig, sandbox, {
    url: envtest.url,
    token: portalToken,
    ca,
  });
  process.stdout.write(`sandbox: ready at ${sandbox.url}\n`);
  process.stdout.write(`sandbox: its hub is ${envtest.url}\n`);
  const stop = () => {
    controllers
      .stop()
      .then(() => Promise.all([sandbox.stop(), envtest.stop()]))
      .then(() => process.exit(0), fail);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** For whoever started it alone: these files hold credentials. */
function writeFor(file: string, content: string): void {
  writeFileSync(file, content, { mode: 0o600 });
}

function fail(error: Error): void {
  process.stderr.write(`sandbox: ${error.message}\n`);
  process.exit(1);
}

main().catch(fail);
