import { promises as fs } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eventually } from '../../shared/eventually.mjs';
import { FaultyLink } from '../../shared/hub/FaultyLink.mjs';
import {
  ANCHOR,
  SubjectBackend,
  SUBJECTS,
} from '../subjects/SubjectBackend.mjs';
import { hubsBehind } from './withSubjects.mjs';

const DELETED = 10;
/** A replica that died may hold the right to write for so long; the peer knows no such right. */
const LEASE_MS = 45_000;

/** Ten objects are deleted while the portal is down; its databases and the catalog stay. */
export async function measureRestart(run) {
  const runs = {};
  for (const name of Object.keys(SUBJECTS)) {
    run.say(`restart: ${name}`);
    runs[name] = [await restart(run, name)];
  }
  return runs;
}

async function restart({ hub, options, peerFolder }, name) {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'bench-'));
  const link = await FaultyLink.open(hub.url);
  const setting = {
    name,
    peerFolder,
    cycleSeconds: options.cycleSeconds,
    hubs: hubsBehind([{ id: 'main', link }], hub),
    databaseFolder: folder,
  };
  const stateFile = path.join(folder, 'entities.json');
  const indexes = Array.from({ length: DELETED }, (_, index) => index);
  let backend = await SubjectBackend.start(setting);
  try {
    await backend.whenFilled(hub.pools);
    await backend.process.ask('save', stateFile);
    await backend.kill();
    await hub.ask('remove', { indexes });
    backend = await SubjectBackend.start({ ...setting, stateFile });
    const startedAt = performance.now();
    const found = await eventually(
      async () =>
        (await backend.counts()).removed >= DELETED
          ? performance.now() - startedAt
          : undefined,
      {
        limitMs:
          (name === ANCHOR ? 0 : LEASE_MS) + 3 * options.cycleSeconds * 1000,
        pauseMs: 500,
      },
    );
    const { removed } = await backend.counts();
    return { missedDeletes: DELETED - removed, foundMs: found ?? Infinity };
  } finally {
    await backend.kill();
    await link.close();
    await hub.ask('create', { indexes });
    await fs.rm(folder, { recursive: true, force: true });
  }
}
