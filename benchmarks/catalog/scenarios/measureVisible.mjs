import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../../shared/eventually.mjs';
import { percentile } from '../../shared/report/statistics.mjs';
import { ANCHOR } from '../subjects/SubjectBackend.mjs';
import { CatalogClient } from './CatalogClient.mjs';
import { whileAlone, withSubjects } from './withSubjects.mjs';

/** The cycle that the peer's documentation calls fresh. */
const FRESH_CYCLE_SECONDS = 20;
const INGEST_LIMIT_MS = 900_000;
const now = () => performance.timeOrigin + performance.now();

/** From a change on the hub until the real catalog shows it. */
export async function measureVisible(run) {
  const { hub, options, say } = run;
  const cycleSeconds = options.isTrial
    ? options.cycleSeconds
    : FRESH_CYCLE_SECONDS;
  const setting = { catalog: 'real', cycleSeconds };
  return withSubjects(run, setting, async subjects => {
    say('visible: until the catalogs hold everything');
    await Promise.all(
      subjects.map(({ backend }) => whenIngested(backend, hub.pools)),
    );
    const runs = {};
    for (const subject of subjects) {
      const { name, backend } = subject;
      say(`visible: ${name}`);
      const limitMs = 1000 * (3 * cycleSeconds + 10);
      const changes = options.repeats * options.changes;
      runs[name] = await whileAlone(subject, subjects, () =>
        measureSubject(
          { catalog: new CatalogClient(backend.url), hub, limitMs },
          // Subjects that read in cycles are not measured one by one, which would take an hour.
          name === ANCHOR ? [changes] : Array(changes).fill(1),
        ),
      );
    }
    return runs;
  });
}

async function whenIngested(backend, pools) {
  const catalog = new CatalogClient(backend.url);
  const done = await eventually(
    async () => ((await catalog.count()) >= pools ? true : undefined),
    { limitMs: INGEST_LIMIT_MS, pauseMs: 2_000 },
  );
  if (!done) {
    throw new Error(`The catalog of ${backend.name} was not filled in time`);
  }
  // What came last is still being processed.
  await sleep(5_000);
}

/** @param batches - how many objects are changed at once, batch by batch */
async function measureSubject(context, batches) {
  const changed = [];
  const created = [];
  for (const [batch, size] of batches.entries()) {
    const indexes = Array.from(
      { length: size },
      (_, index) => (batch * size + index) % context.hub.pools,
    );
    changed.push(...(await untilChangesShow(context, indexes, batch)));
  }
  for (const size of batches) {
    created.push(...(await untilCreatedShow(context, size)));
  }
  return [
    {
      changeVisibleMs: changed,
      changeVisibleP95Ms: percentile(changed, 0.95),
      createVisibleMs: created,
      createVisibleP95Ms: percentile(created, 0.95),
    },
  ];
}

async function untilChangesShow({ catalog, hub, limitMs }, indexes, batch) {
  const paths = await Promise.all(
    indexes.map(index => catalog.findPath(`pool-${index}`)),
  );
  const text = `change ${batch} at ${now()}`;
  const changedAt = await hub.ask('change', { indexes, text });
  return Promise.all(
    paths.map(path =>
      until(changedAt, limitMs, () => path && catalog.shows(path, text)),
    ),
  );
}

async function untilCreatedShow({ catalog, hub, limitMs }, size) {
  const indexes = Array.from({ length: size }, () => {
    hub.created = (hub.created ?? hub.pools) + 1;
    return hub.created;
  });
  const createdAt = await hub.ask('create', { indexes });
  return Promise.all(
    indexes.map(index =>
      until(createdAt, limitMs, () => catalog.findPath(`pool-${index}`)),
    ),
  );
}

async function until(startedAt, limitMs, ask) {
  const shownAt = await eventually(
    async () => ((await ask()) ? now() : undefined),
    { limitMs },
  );
  return shownAt === undefined ? Infinity : shownAt - startedAt;
}
