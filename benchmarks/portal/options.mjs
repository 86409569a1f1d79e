import { parseArgs } from 'node:util';

/** What is measured, and how thoroughly. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      objects: { type: 'string', default: '10000' },
      repeats: { type: 'string', default: '5' },
      requests: { type: 'string', default: '200' },
      viewers: { type: 'string', default: '20' },
      seconds: { type: 'string', default: '60' },
      smoke: { type: 'boolean', default: false },
    },
  });
  const options = {
    objects: Number(values.objects),
    repeats: Number(values.repeats),
    requests: Number(values.requests),
    viewers: Number(values.viewers),
    viewSeconds: Number(values.seconds),
    isTrial: false,
  };
  return values.smoke
    ? {
        ...options,
        objects: 200,
        repeats: 1,
        requests: 10,
        viewers: 2,
        viewSeconds: 3,
        isTrial: true,
      }
    : options;
}
