import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from '../../shared/report/statistics.mjs';
import { changeObject, KIND } from '../servers/fillHub.mjs';
import { MeteredLink } from '../servers/MeteredLink.mjs';
import { Subject } from '../subjects/Subject.mjs';

const HALF_OPEN_LIMIT_MS = 180_000;
const SETTLE_MS = 500;

/** The first sync of one subject, and changes one by one. */
export async function measureSubject(name, hub, options) {
  return withSubject(name, hub, options, async (subject, link, initial) => {
    const initialBytes = link.bytesFromServer;
    await sleep(SETTLE_MS);
    const changes = await measureChanges(subject, link, hub, options);
    return { ...initial, initialBytes, ...changes };
  });
}

/**
 * What takes long and costs little: idling, and a connection that falls silent. Subjects that wait
 * do not disturb each other, so all may do it at once.
 */
export async function measureWaiting(name, hub, options) {
  return withSubject(name, hub, options, async (subject, link) => {
    await sleep(SETTLE_MS);
    return {
      ...(await measureIdle(subject, link, options)),
      ...(options.halfOpen && (await measureHalfOpen(subject, link))),
    };
  });
}

async function withSubject(name, hub, options, work) {
  const link = await MeteredLink.open(hub.server.url);
  const subject = new Subject(name);
  try {
    const { ca, token } = hub.server;
    const initial = await subject.ask('sync', {
      name,
      connection: { url: link.url, ca, token },
      kind: KIND,
    });
    if (initial.objects !== options.objects) {
      throw new Error(
        `${name} holds ${initial.objects} of ${options.objects} objects`,
      );
    }
    return await work(subject, link, initial);
  } finally {
    await subject.stop();
    await link.close();
  }
}

async function measureChanges(subject, link, hub, options) {
  await subject.ask('latencies');
  const before = link.bytesFromServer;
  for (let index = 0; index < options.changes; index += 1) {
    await changeObject(
      hub.client,
      index,
      performance.timeOrigin + performance.now(),
    );
  }
  await sleep(SETTLE_MS);
  const latencies = await subject.ask('latencies');
  return {
    changesSeen: latencies.length / options.changes,
    bytesPerChange: (link.bytesFromServer - before) / options.changes,
    latencyP95Ms: percentile(latencies, 0.95),
  };
}

async function measureIdle(subject, link, options) {
  const before = {
    bytes: link.bytesFromServer,
    ...(await subject.ask('requests')),
  };
  await sleep(options.idleSeconds * 1000);
  const after = await subject.ask('requests');
  const perHour = 3600 / options.idleSeconds;
  return {
    idleBytesPerHour: (link.bytesFromServer - before.bytes) * perHour,
    idleWatchesPerHour: (after.watch - before.watch) * perHour,
    idleLists: after.list - before.list,
  };
}

/** How long it takes to give up a connection that has gone silent. */
async function measureHalfOpen(subject, link) {
  const frozenAt = await subject.ask('forgetTrouble');
  const requestsBefore = await subject.ask('requests');
  link.freeze();
  const deadline = performance.now() + HALF_OPEN_LIMIT_MS;
  while (performance.now() < deadline) {
    await sleep(250);
    const troubleAt = await subject.ask('trouble');
    const requests = await subject.ask('requests');
    if (troubleAt !== undefined) {
      return { halfOpenFoundMs: troubleAt - frozenAt };
    }
    if (requests.watch > requestsBefore.watch) {
      return {
        halfOpenFoundMs: performance.timeOrigin + performance.now() - frozenAt,
      };
    }
  }
  return { halfOpenFoundMs: undefined };
}
