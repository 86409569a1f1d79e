import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../../shared/eventually.mjs';
import { whenFilled, withSubjects } from './withSubjects.mjs';

/** By their names in the report. */
const FAULTS = {
  503: { kind: 'status', status: 503, reason: 'ServiceUnavailable' },
  401: { kind: 'status', status: 401, reason: 'Unauthorized' },
  'no answer': { kind: 'hang' },
  'empty lists with 200': { kind: 'empty' },
  'truncated pages': { kind: 'truncated' },
  410: { kind: 'expired' },
  'one bad object': { kind: 'badObject' },
  'half-open connections': { kind: 'halfOpen' },
};

/**
 * Everything that may go wrong between a hub and a portal. Nothing changes on the hub, so every
 * entity that is removed is removed by mistake.
 *
 * @param subjects - started, and filled
 */
export async function measureFaults({ options, say }, subjects) {
  const results = {};
  for (const [name, fault] of chosen(options)) {
    say(`fault: ${name}`);
    results[name] = await befall(subjects, options, ({ links }) =>
      links.map(({ link }) => [link, fault]),
    );
  }
  return results;
}

/** Two hubs that hold the same, of which one is down. */
export async function measureTwoHubs(run) {
  run.say('fault: one hub of two down');
  return withSubjects(run, { hubIds: ['main', 'other'] }, async subjects => {
    await whenFilled(subjects, 2 * run.hub.pools);
    return {
      'one hub of two down': await befall(
        subjects,
        run.options,
        ({ links }) => [[links[1].link, FAULTS[503]]],
      ),
    };
  });
}

function chosen({ faults, halfOpenSeconds }) {
  return Object.entries(FAULTS).filter(
    ([name, { kind }]) =>
      (faults === 'all' || faults.includes(name)) &&
      (kind !== 'halfOpen' || halfOpenSeconds > 0),
  );
}

/** @returns by subject: entities before, removed by mistake, and whether all were there again */
async function befall(subjects, options, faultsOf) {
  const before = await Promise.all(
    subjects.map(async ({ backend }) => {
      await backend.resetCounts();
      return (await backend.counts()).entities;
    }),
  );
  const faults = subjects.flatMap(faultsOf);
  faults.forEach(([link, fault]) => link.inject(fault));
  const isHalfOpen = faults.some(([, { kind }]) => kind === 'halfOpen');
  await sleep(
    1000 *
      (isHalfOpen ? options.halfOpenSeconds : 2 * options.cycleSeconds + 1),
  );
  faults.forEach(([link]) => link.clear());
  const results = await Promise.all(
    subjects.map(async ({ name, backend }, index) => {
      const entities = before[index];
      const back = await eventually(
        async () =>
          (await backend.counts()).entities === entities ? true : undefined,
        { limitMs: 4 * options.cycleSeconds * 1000, pauseMs: 500 },
      );
      const { removed, added } = await backend.counts();
      return [name, { entities, removed, added, allBack: back === true }];
    }),
  );
  // A cycle that began while the fault was in force must not count for the next one.
  await sleep(options.cycleSeconds * 1000);
  return Object.fromEntries(results);
}
