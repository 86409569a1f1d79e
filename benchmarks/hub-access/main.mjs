import { promises as fs } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSubjects } from './buildSubjects.mjs';
import { readOptions } from './options.mjs';
import { repositoryFolder, resultsFolder } from './paths.mjs';
import { renderMarkdown } from './report/renderMarkdown.mjs';
import { measureImport } from './scenarios/measureImport.mjs';
import { measureSubject } from './scenarios/measureSubject.mjs';
import { fillHub } from './servers/fillHub.mjs';
import { KubernetesClient } from './servers/KubernetesClient.mjs';
import { startServer } from './servers/startServer.mjs';
import { SUBJECTS } from './subjects/Subject.mjs';

const say = text => process.stderr.write(`bench: ${text}\n`);

async function main() {
  const options = readOptions(process.argv.slice(2));
  await buildSubjects();
  const report = {
    date: new Date().toISOString(),
    machine: `${os.cpus().length} × ${os.cpus()[0].model}, ${Math.round(
      os.totalmem() / 2 ** 30,
    )} GiB, ${os.type()}`,
    versions: await versions(),
    options,
    imports: await repeatImports(options),
    servers: [],
  };
  for (const name of options.servers) {
    report.servers.push(await measureServer(name, options));
  }
  await writeReport(report);
}

async function measureServer(name, options) {
  say(`starting the server "${name}" with ${options.objects} objects`);
  const server = await startServer(name);
  const client = new KubernetesClient(server);
  try {
    const { objectBytes } = await fillHub(client, options.objects);
    const subjects = Object.fromEntries(SUBJECTS.map(subject => [subject, []]));
    for (let run = 0; run < options.repeats; run += 1) {
      // In turns, so that a slow moment of the machine befalls all of them.
      for (const subject of SUBJECTS) {
        say(`${name}, run ${run + 1} of ${options.repeats}: ${subject}`);
        const hub = { server, client };
        subjects[subject].push(
          await measureSubject(subject, hub, options, run === 0),
        );
      }
    }
    return { name, objectBytes, subjects };
  } finally {
    await client.close();
    await server.stop();
  }
}

async function repeatImports(options) {
  const imports = { paletteai: [], informer: [] };
  for (let run = 0; run < options.repeats; run += 1) {
    for (const name of Object.keys(imports)) {
      imports[name].push(await measureImport(name));
    }
  }
  return imports;
}

async function versions() {
  const manifest = async file =>
    JSON.parse(await fs.readFile(file, 'utf8')).version;
  const root = name =>
    manifest(path.join(repositoryFolder, 'node_modules', name, 'package.json'));
  return {
    node: process.versions.node,
    '@kubernetes/client-node': await root('@kubernetes/client-node'),
    'paletteai-node': await manifest(
      path.join(repositoryFolder, 'plugins/paletteai-node/package.json'),
    ),
  };
}

async function writeReport(report) {
  await fs.mkdir(resultsFolder, { recursive: true });
  const stem = path.join(resultsFolder, `${report.options.objects}-objects`);
  const markdown = renderMarkdown(report);
  await fs.writeFile(`${stem}.json`, `${JSON.stringify(report, null, 2)}\n`);
  await fs.writeFile(`${stem}.md`, markdown);
  process.stdout.write(`${markdown}\n`);
  say(`written to ${path.relative(process.cwd(), stem)}.{json,md}`);
}

await main();
