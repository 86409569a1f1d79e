/**
 * Something in an object that is not as expected. Holds no value from the object, so it may be logged and shown.
 *
 * @public
 */
export type ParseProblem = {
  /** Where, such as `spec.roleMapping.admin[0]`; empty for the object as a whole. */
  path: string;
  /** What was expected there and what kind of value was found. */
  message: string;
};

/**
 * What a parser made of an object.
 *
 * @public
 */
export type ParseResult<T> = {
  /**
   * The object as far as it was understood. Absent only when it is no object
   * of that kind or has no name; everything else is a problem that leaves the rest usable.
   */
  value?: T;
  problems: ParseProblem[];
};
