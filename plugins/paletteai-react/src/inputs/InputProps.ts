import type { RequestProblem } from '@paletteai/backstage-plugin-paletteai-common';
import type { SaidElsewhere } from './SaidByForm';

/**
 * Common properties of all inputs, which are controlled components.
 *
 * @public
 */
export type InputProps<TValue> = {
  /** Name of the input, for people. */
  label: string;
  /** What it is for or how to fill it in. */
  description?: string;
  value: TValue;
  /** Takes the value after each change. */
  onChange: (value: TValue) => void;
  /** Problems with the value, with paths relative to it; shown beside the part that it is about. */
  problems?: readonly RequestProblem[];
  /** Marks the input as required; the schemas check it. */
  isRequired?: boolean;
  isDisabled?: boolean;
  /** What is said about the value outside of the input already, such as by the form that it is part of. */
  saidElsewhere?: SaidElsewhere;
};
