import { parseArgs } from 'node:util';

/** What is measured, and how thoroughly. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      objects: { type: 'string', default: '10000' },
      repeats: { type: 'string', default: '5' },
      changes: { type: 'string', default: '100' },
      idle: { type: 'string', default: '95' },
      servers: { type: 'string', default: 'sandbox,real' },
      'half-open': { type: 'boolean', default: true },
      smoke: { type: 'boolean', default: false },
    },
    allowNegative: true,
  });
  const options = {
    objects: Number(values.objects),
    repeats: Number(values.repeats),
    changes: Number(values.changes),
    idleSeconds: Number(values.idle),
    servers: values.servers.split(','),
    halfOpen: values['half-open'],
    isTrial: false,
  };
  return values.smoke
    ? {
        ...options,
        objects: 300,
        repeats: 1,
        changes: 10,
        idleSeconds: 3,
        halfOpen: false,
        isTrial: true,
      }
    : options;
}
