import {
  PaletteAiError,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';

/** The failure for an object that does not exist. */
export function notFound(name: string): PaletteAiError {
  return PaletteAiError.of({
    kind: 'notFound',
    message: `There is no ${name}`,
  });
}

/** What the API answers when one object was deleted. */
export function deleted(ref: string): WriteResponse {
  return { ref, outcomes: [{ ref, outcome: 'deleted' }] };
}
