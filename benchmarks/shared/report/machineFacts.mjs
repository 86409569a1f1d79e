import { promises as fs } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { repositoryFolder } from '../paths.mjs';

/** Where and when a benchmark ran. */
export function machineFacts() {
  const [processor] = os.cpus();
  return {
    date: new Date().toISOString(),
    machine: `${os.cpus().length} × ${processor.model}, ${Math.round(
      os.totalmem() / 2 ** 30,
    )} GiB, ${os.type()}`,
  };
}

/** Versions of Node.js, of packages in `node_modules` and of plugins of this repository. */
export async function versionsOf(packages, plugins) {
  const version = async (...names) => {
    const file = path.join(repositoryFolder, ...names, 'package.json');
    return JSON.parse(await fs.readFile(file, 'utf8')).version;
  };
  const entries = await Promise.all([
    ...packages.map(async name => [name, await version('node_modules', name)]),
    ...plugins.map(async name => [name, await version('plugins', name)]),
  ]);
  return { node: process.versions.node, ...Object.fromEntries(entries) };
}
