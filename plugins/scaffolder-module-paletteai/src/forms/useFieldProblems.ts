import type { RequestProblem } from '@paletteai/backstage-plugin-paletteai-common';
import { useProblemText } from '@paletteai/backstage-plugin-paletteai-react';
import { useState } from 'react';

type Seen = { errors: string; texts: readonly string[] };

/** Problems with the value of a field, by where it is shown. */
export type FieldProblems = {
  /** Problems for the inputs, each shown at the part it refers to. */
  problems: RequestProblem[];
  /** Other errors of the form, such as what a hub answered; shown below the field. */
  errors: string[];
};

/**
 * Tells the errors of the form that the inputs of a field show themselves from
 * the others. Problems are those of the value as it is now, but only from when
 * the form first refused it, so that no one is told off for what they have not
 * filled in yet.
 */
export function useFieldProblems(
  rawErrors: readonly string[],
  check: () => RequestProblem[],
): FieldProblems {
  const textOf = useProblemText();
  const problems = rawErrors.length > 0 ? check() : [];
  const texts = problems.map(textOf);
  const errors = JSON.stringify(rawErrors);
  const [seen, setSeen] = useState<Seen>({ errors, texts });
  const known = seen.errors === errors ? seen.texts : [];
  const added = texts.filter(text => !known.includes(text));
  // The form keeps its errors while the person fixes what they are about; what
  // an input has shown once is not to turn up below the field when it is fixed.
  if (seen.errors !== errors || added.length > 0) {
    setSeen({ errors, texts: [...known, ...added] });
  }
  return {
    problems,
    errors: rawErrors.filter(
      error => !known.includes(error) && !texts.includes(error),
    ),
  };
}
