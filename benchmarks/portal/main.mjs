import path from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { CommandedProcess } from '../shared/CommandedProcess.mjs';
import { FaultyLink } from '../shared/hub/FaultyLink.mjs';
import { startHub } from '../shared/hub/startHub.mjs';
import { machineFacts, versionsOf } from '../shared/report/machineFacts.mjs';
import { writeReport } from '../shared/report/reportFiles.mjs';
import { say } from '../shared/say.mjs';
import { measureLists } from './measureLists.mjs';
import { measureViewers } from './measureViewers.mjs';
import { readOptions } from './options.mjs';
import { PortalClient } from './PortalClient.mjs';
import { ANCHOR, renderMarkdown } from './renderMarkdown.mjs';

const PROGRAM = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  'portalProcess.cjs',
);

async function main() {
  const options = readOptions(process.argv.slice(2));
  say(`starting a hub with ${options.objects} compute pools`);
  const hub = await startHub(options.objects);
  const link = await FaultyLink.open(hub.url);
  const anchorLink = await FaultyLink.open(hub.url);
  const portal = new CommandedProcess(PROGRAM);
  try {
    const { token } = hub;
    const port = await getPort({ host: '127.0.0.1' });
    await portal.ask('start', {
      port,
      hub: { url: link.url, token },
      anchorHub: { url: anchorLink.url, token },
    });
    const client = await PortalClient.signIn(`http://127.0.0.1:${port}`);
    await client.whenSynced(hub.pools);
    const report = {
      ...machineFacts(),
      versions: await versionsOf(
        ['@backstage/plugin-kubernetes-backend'],
        ['paletteai-backend'],
      ),
      options,
      objectBytes: hub.objectBytes,
      parts: await measure(client, { link, anchorLink }, options),
    };
    await writeReport({
      program: 'portal',
      stem: `${options.objects}-objects`,
      isTrial: options.isTrial,
      report,
      markdown: renderMarkdown(report),
    });
  } finally {
    await portal.kill();
    await link.close();
    await anchorLink.close();
    await hub.stop();
  }
}

async function measure(client, { link, anchorLink }, options) {
  say('lists');
  const lists = { paletteai: await measureLists(client, options) };
  say('viewers of this suite');
  const own = await measureViewers(
    () => Promise.all([client.listPools('limit=50'), client.listHubs()]),
    link,
    options,
  );
  say('viewers of the Kubernetes plugin');
  const anchor = await measureViewers(
    () => client.kubernetesObjects(),
    anchorLink,
    options,
  );
  return { lists, viewers: { paletteai: [own], [ANCHOR]: [anchor] } };
}

await main();
