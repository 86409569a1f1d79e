import { promises as fs } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../../shared/eventually.mjs';
import { FaultyLink } from '../../shared/hub/FaultyLink.mjs';
import { SubjectBackend } from '../subjects/SubjectBackend.mjs';
import { hubsBehind } from './withSubjects.mjs';

const FAILOVER_LIMIT_MS = 120_000;
const CHANGES = 5;
const now = () => performance.timeOrigin + performance.now();

/**
 * Replicas on one database: how many write, and how long after the end of the one that does
 * another one continues. Each round ends with the sudden death of the writer.
 */
export async function measureReplicas({ hub, options, say, peerFolder }) {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'bench-'));
  const link = await FaultyLink.open(hub.url);
  let replicas = [];
  try {
    for (let count = 0; count < options.replicas; count += 1) {
      // One after the other, as a roll-out does: each looks after the tables first.
      replicas.push(
        await SubjectBackend.start({
          name: 'paletteai',
          peerFolder,
          cycleSeconds: options.cycleSeconds,
          hubs: hubsBehind([{ id: 'main', link }], hub),
          databaseFolder: folder,
        }),
      );
    }
    await replicas[0].whenFilled(hub.pools);
    const rounds = [];
    while (replicas.length > 1) {
      say(`replicas: ${replicas.length}`);
      const { writers, leader } = await changeUnder(replicas, hub);
      const remaining = replicas.filter(replica => replica !== leader);
      const failoverMs = await failOver(leader, remaining, hub);
      rounds.push({ replicas: replicas.length, writers, failoverMs });
      replicas = remaining;
    }
    return { paletteai: rounds };
  } finally {
    await Promise.all(replicas.map(replica => replica.kill()));
    await link.close();
    await fs.rm(folder, { recursive: true, force: true });
  }
}

async function changeUnder(replicas, hub) {
  await Promise.all(replicas.map(replica => replica.resetCounts()));
  for (let change = 0; change < CHANGES; change += 1) {
    await hub.ask('change', {
      indexes: [change],
      text: `of ${replicas.length} replicas, change ${change}, ${now()}`,
    });
    await sleep(1_500);
  }
  const counts = await Promise.all(replicas.map(replica => replica.counts()));
  const writing = replicas.filter((_, index) => counts[index].mutations > 0);
  return { writers: writing.length, leader: writing[0] ?? replicas[0] };
}

async function failOver(leader, remaining, hub) {
  await leader.kill();
  const killedAt = now();
  const text = `after a death at ${killedAt}`;
  await hub.ask('change', { indexes: [0], text });
  const shown = await eventually(
    async () => {
      const showing = await Promise.all(
        remaining.map(replica => replica.showing(text)),
      );
      return showing.some(count => count > 0) ? now() : undefined;
    },
    { limitMs: FAILOVER_LIMIT_MS, pauseMs: 250 },
  );
  return shown === undefined ? Infinity : shown - killedAt;
}
