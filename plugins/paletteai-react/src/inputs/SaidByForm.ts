import { createContext } from 'react';

/**
 * What is said about a value outside of the input for it.
 *
 * @public
 */
export type SaidElsewhere = {
  /** ID of the element that says it. */
  id: string;
  texts: readonly string[];
};

/**
 * What a form says about the inputs in it by itself. They do not say it again,
 * but name the element that does.
 *
 * @public
 */
export const SaidByForm = createContext<SaidElsewhere>({ id: '', texts: [] });
