import { machineFacts, versionsOf } from '../shared/report/machineFacts.mjs';
import { writeReport } from '../shared/report/reportFiles.mjs';
import { say } from '../shared/say.mjs';
import { buildSubjects } from './buildSubjects.mjs';
import { readOptions } from './options.mjs';
import { renderMarkdown } from './report/renderMarkdown.mjs';
import { measureImport } from './scenarios/measureImport.mjs';
import { measureSubject, measureWaiting } from './scenarios/measureSubject.mjs';
import { fillHub } from './servers/fillHub.mjs';
import { KubernetesClient } from './servers/KubernetesClient.mjs';
import { startServer } from './servers/startServer.mjs';
import { SUBJECTS } from './subjects/Subject.mjs';

async function main() {
  const options = readOptions(process.argv.slice(2));
  await buildSubjects();
  const report = {
    ...machineFacts(),
    versions: await versionsOf(['@kubernetes/client-node'], ['paletteai-node']),
    options,
    imports: await repeatImports(options),
    servers: [],
  };
  for (const name of options.servers) {
    report.servers.push(await measureServer(name, options));
  }
  await writeReport({
    program: 'hub-access',
    stem: `${options.objects}-objects`,
    isTrial: options.isTrial,
    report,
    markdown: renderMarkdown(report),
  });
}

async function measureServer(name, options) {
  say(`starting the server "${name}" with ${options.objects} objects`);
  const server = await startServer(name);
  const client = new KubernetesClient(server);
  try {
    const { objectBytes } = await fillHub(client, options.objects);
    const hub = { server, client };
    const subjects = Object.fromEntries(SUBJECTS.map(subject => [subject, []]));
    for (let run = 0; run < options.repeats; run += 1) {
      // In turns, so that a slow moment of the machine affects all of them.
      for (const subject of SUBJECTS) {
        say(`${name}, run ${run + 1} of ${options.repeats}: ${subject}`);
        subjects[subject].push(await measureSubject(subject, hub, options));
      }
    }
    say(`${name}: idling, and silent connections`);
    await Promise.all(
      SUBJECTS.map(async subject => {
        subjects[subject].push(await measureWaiting(subject, hub, options));
      }),
    );
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

await main();
