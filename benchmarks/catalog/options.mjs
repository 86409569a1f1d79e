import { parseArgs } from 'node:util';

export const PARTS = [
  'sync',
  'faults',
  'twoHubs',
  'restart',
  'visible',
  'replicas',
];
/** Each part starts portals, which is most of what a trial takes. */
const PARTS_OF_TRIAL = ['sync', 'faults', 'visible'];

/** What is measured, and how thoroughly. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      objects: { type: 'string', default: '10000' },
      repeats: { type: 'string', default: '5' },
      parts: { type: 'string' },
      cycle: { type: 'string', default: '8' },
      'half-open': { type: 'boolean', default: true },
      smoke: { type: 'boolean', default: false },
    },
    allowNegative: true,
  });
  const parts =
    values.parts?.split(',') ?? (values.smoke ? PARTS_OF_TRIAL : PARTS);
  const unknown = parts.filter(part => !PARTS.includes(part));
  if (unknown.length > 0) {
    throw new Error(
      `There is no part named ${unknown.join(', ')}; there are: ${PARTS.join(
        ', ',
      )}`,
    );
  }
  const options = {
    objects: Number(values.objects),
    repeats: Number(values.repeats),
    parts,
    cycleSeconds: Number(values.cycle),
    stormSeconds: 10,
    stormPerSecond: 1_000,
    changes: 4,
    halfOpenSeconds: values['half-open'] ? 100 : 0,
    faults: 'all',
    replicas: 5,
    isTrial: false,
  };
  return values.smoke ? smokeOf(options) : options;
}

/** Enough to see that everything works. */
function smokeOf(options) {
  return {
    ...options,
    objects: 60,
    repeats: 1,
    cycleSeconds: 2,
    stormSeconds: 1,
    stormPerSecond: 100,
    changes: 1,
    halfOpenSeconds: 0,
    faults: ['503', 'one bad object'],
    replicas: 2,
    isTrial: true,
  };
}
