import { machineFacts, versionsOf } from '../shared/report/machineFacts.mjs';
import { readReport, writeReport } from '../shared/report/reportFiles.mjs';
import { say } from '../shared/say.mjs';
import { startHub } from '../shared/hub/startHub.mjs';
import { readOptions } from './options.mjs';
import { renderMarkdown } from './report/renderMarkdown.mjs';
import { withEarlierParts } from './report/withEarlierParts.mjs';
import { measureFaults, measureTwoHubs } from './scenarios/measureFaults.mjs';
import { measureReplicas } from './scenarios/measureReplicas.mjs';
import { measureRestart } from './scenarios/measureRestart.mjs';
import { measureSync } from './scenarios/measureSync.mjs';
import { measureVisible } from './scenarios/measureVisible.mjs';
import { whenFilled, withSubjects } from './scenarios/withSubjects.mjs';
import { fetchPeer, PEER } from './subjects/peerPackage.mjs';

/** Parts that need portals in their own state. */
const MEASURES = {
  twoHubs: measureTwoHubs,
  restart: measureRestart,
  visible: measureVisible,
  replicas: measureReplicas,
};
/** Parts that take place in the same two portals, which saves starting them. */
const SHARED_MEASURES = { sync: measureSync, faults: measureFaults };

async function main() {
  const options = readOptions(process.argv.slice(2));
  const peerFolder = await fetchPeer();
  say(`starting a hub with ${options.objects} compute pools`);
  const hub = await startHub(options.objects);
  try {
    const versions = {
      ...(await versionsOf(
        ['@backstage/plugin-catalog-backend', 'better-sqlite3'],
        ['catalog-backend-module-paletteai'],
      )),
      [PEER.name]: PEER.version,
    };
    // After each part: what took half an hour is not lost when the last part fails.
    await measure({ hub, options, peerFolder, say }, measured =>
      saveReport({ hub, options, versions, ...measured }),
    );
  } finally {
    await hub.stop();
  }
}

async function saveReport({ hub, options, versions, seconds, parts }) {
  const report = withEarlierParts(
    {
      ...machineFacts(),
      versions,
      options,
      objectBytes: hub.objectBytes,
      seconds,
      parts,
    },
    await readReport(placeOf(options)),
  );
  await writeReport({
    ...placeOf(options),
    report,
    markdown: renderMarkdown(report),
  });
}

function placeOf({ objects, isTrial }) {
  return { program: 'catalog', stem: `${objects}-objects`, isTrial };
}

async function measure(run, save) {
  const parts = {};
  const seconds = {};
  const timed = async (part, work) => {
    const startedAt = performance.now();
    parts[part] = await work();
    seconds[part] = Math.round((performance.now() - startedAt) / 1000);
    await save({ parts, seconds });
  };
  const chosen = measures =>
    Object.entries(measures).filter(([part]) =>
      run.options.parts.includes(part),
    );
  const shared = chosen(SHARED_MEASURES);
  if (shared.length > 0) {
    await withSubjects(run, {}, async subjects => {
      await whenFilled(subjects, run.hub.pools);
      for (const [part, measurePart] of shared) {
        await timed(part, () => measurePart(run, subjects));
      }
    });
  }
  for (const [part, measurePart] of chosen(MEASURES)) {
    await timed(part, () => measurePart(run));
  }
}

await main();
