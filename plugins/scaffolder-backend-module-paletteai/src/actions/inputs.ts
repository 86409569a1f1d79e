import * as z from 'zod/v4';

/** Id of a hub, as a text to be filled in. */
export function hub() {
  return z
    .string()
    .min(1, 'Name a hub')
    .describe(
      'Id of the hub, as in paletteai.hubs of the configuration of the portal',
    );
}

/** Name of a Project, as a text to be filled in. */
export function project() {
  return z.string().min(1, 'Name a Project').describe('Name of the Project');
}

/** Name of something in a Project, as a text to be filled in. */
export function nameOf(what: string) {
  return z.string().min(1, `Name the ${what}`).describe(`Name of the ${what}`);
}
