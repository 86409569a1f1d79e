import { existsSync } from 'node:fs';
import { runCommand } from '../setup/runCommand.mjs';

const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Resolves to the path of a Chromium: the one that CHROMIUM_PATH names, an
 * installed one, Playwright's own, or Debian's package when that can be installed.
 */
export async function ensureChromium({
  environment = process.env,
  exists = existsSync,
  playwrightPath = findPlaywrightsOwn,
  install = installDebianPackage,
} = {}) {
  const named = environment.CHROMIUM_PATH;
  if (named) {
    if (!exists(named)) {
      throw new Error(`CHROMIUM_PATH names "${named}", which does not exist`);
    }
    return named;
  }
  const installed = [...usualPaths, await playwrightPath()].find(
    path => path && exists(path),
  );
  if (installed) {
    return installed;
  }
  if (await install()) {
    const path = usualPaths.find(candidate => exists(candidate));
    if (path) {
      return path;
    }
  }
  throw new Error(
    'Chromium was not found for the browser tests. Install it (Debian: apt-get install chromium; ' +
      'elsewhere: npx playwright install chromium) or set CHROMIUM_PATH to its path',
  );
}

async function findPlaywrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** Only root may, and only where there is an apt-get. */
async function installDebianPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return false;
  }
  console.log("e2e: installing Debian's chromium package");
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
      'fonts-dejavu',
    ],
  ]) {
    const { code } = await runCommand('apt-get', args, { env: environment });
    if (code !== 0) {
      return false;
    }
  }
  return true;
}
