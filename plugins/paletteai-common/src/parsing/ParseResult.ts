/**
 * An unexpected part of an object. Contains no values of the object, so it can be logged and shown.
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
 * Result of parsing an object.
 *
 * @public
 */
export type ParseResult<T> = {
  /**
   * The object as far as it was understood. Absent only when it is not an object
   * of that kind or has no name; everything else is a problem that leaves the rest usable.
   */
  value?: T;
  problems: ParseProblem[];
};
