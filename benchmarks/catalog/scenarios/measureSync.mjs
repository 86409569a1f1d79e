import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../../shared/eventually.mjs';
import { whileAlone } from './withSubjects.mjs';

/** How long a subject may take to show what a storm left, in cycles. */
const CYCLES_TO_SETTLE = 2;

/**
 * Reading the same again, which all subjects do at the same moment, and a storm of changes, for each
 * subject alone: what makes the storm and who follows it share the processors as it is.
 *
 * @param subjects - started, and filled
 */
export async function measureSync({ hub, options, say }, subjects) {
  const runs = Object.fromEntries(subjects.map(({ name }) => [name, []]));
  for (let repeat = 0; repeat < options.repeats; repeat += 1) {
    say(`sync, run ${repeat + 1} of ${options.repeats}`);
    const resynced = await measureResync(subjects, hub, options);
    const stormed = {};
    for (const subject of subjects) {
      say(`storm, run ${repeat + 1} of ${options.repeats}: ${subject.name}`);
      stormed[subject.name] = await whileAlone(subject, subjects, () =>
        measureStorm(subject, hub, options, repeat),
      );
    }
    for (const { name } of subjects) {
      runs[name].push({ ...resynced[name], ...stormed[name] });
    }
  }
  return runs;
}

/** Makes everyone list again while nothing changed. */
async function measureResync(subjects, hub, options) {
  // Who stood still must learn of the storms of others.
  await each(subjects, ({ backend }) => backend.whenAtRest());
  await each(subjects, ({ backend }) => backend.resetCounts());
  await hub.ask('compact');
  subjects.forEach(({ links }) => links.forEach(({ link }) => link.cut()));
  await sleep((2 * options.cycleSeconds + 1) * 1000);
  return each(subjects, async ({ backend }) => {
    const { added, removed } = await backend.counts();
    return { resyncMutations: added + removed };
  });
}

async function measureStorm({ name, backend }, hub, options, repeat) {
  const text = `storm ${repeat} for ${name}`;
  await backend.resetCounts();
  const { tookMs, endedAt, touched } = await hub.ask('storm', {
    perSecond: options.stormPerSecond,
    seconds: options.stormSeconds,
    pools: hub.pools,
    text,
  });
  const lagMs = await eventually(
    async () =>
      (await backend.showing(text)) >= touched
        ? Math.max(0, (await backend.counts()).lastMutationAt - endedAt)
        : undefined,
    {
      limitMs: CYCLES_TO_SETTLE * options.cycleSeconds * 1000,
      pauseMs: 250,
    },
  );
  const { mutations, added } = await backend.counts();
  return {
    stormLagMs: lagMs ?? Infinity,
    stormMutations: mutations,
    stormEntities: added,
    stormShown: await backend.showing(text),
    stormTouched: touched,
    stormTookMs: tookMs,
  };
}

/** @returns what the work gave, by the name of the subject */
async function each(subjects, work) {
  return Object.fromEntries(
    await Promise.all(
      subjects.map(async subject => [subject.name, await work(subject)]),
    ),
  );
}
