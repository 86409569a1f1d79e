/** Problems with an input, for a program and for a person. @internal */
export interface Mistake {
  readonly code: string;
  readonly message: string;
}
