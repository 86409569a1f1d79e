import type {
  ObjectOutcome,
  PreviewResponse,
} from '@paletteai/backstage-plugin-paletteai-common';

/** Outcome for each object, one per line. */
export function describeOutcomes(outcomes: readonly ObjectOutcome[]): string[] {
  return outcomes.map(({ ref, outcome, message }) =>
    message ? `${outcome} ${ref}: ${message}` : `${outcome} ${ref}`,
  );
}

/** Expected outcome for each object and field, one per line, then warnings. */
export function describePreview({
  outcomes,
  diffs,
  warnings = [],
}: PreviewResponse): string[] {
  return [
    ...describeOutcomes(outcomes).map(line => `would be ${line}`),
    ...diffs.flatMap(({ kind, name, changes }) =>
      changes.map(
        ({ path, before, after }) =>
          `would change ${kind} ${name}, ${path}: ${text(before)} -> ${text(
            after,
          )}`,
      ),
    ),
    ...warnings.map(({ path, message }) => `${path}: ${message}`),
  ];
}

function text(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
