import { InputError } from '@backstage/errors';

/** The parts of `org/team/image:tag`. */
export interface NgcImage {
  readonly org: string;
  readonly team: string;
  readonly image: string;
  readonly tag: string;
}

/** Accepts an image with or without its registry. */
export function parseNgcImage(reference: string): NgcImage {
  const match =
    /^(?:[^/]+\.[^/]+\/)?([^/:]+)\/([^/:]+)\/([^/:]+)(?::([^/:]+))?$/.exec(
      reference,
    );
  if (!match) {
    throw new InputError(
      `Use an NGC image such as org/team/image:tag, not "${reference}"`,
    );
  }
  const [, org, team, image, tag = 'latest'] = match;
  return { org, team, image, tag };
}
