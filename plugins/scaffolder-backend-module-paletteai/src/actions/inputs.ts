import * as z from 'zod/v4';

/** ID of a hub; must not be empty. */
export function hub() {
  return z
    .string()
    .min(1, 'Enter the ID of a hub')
    .describe('ID of the hub, a key of paletteai.hubs in the configuration');
}

/** Name of a Project; must not be empty. */
export function project() {
  return z
    .string()
    .min(1, 'Enter the name of a Project')
    .describe('Name of the Project');
}

/** Name of an object in a Project; must not be empty. */
export function nameOf(what: string) {
  return z
    .string()
    .min(1, `Enter the name of the ${what}`)
    .describe(`Name of the ${what}`);
}
