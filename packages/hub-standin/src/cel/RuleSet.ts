import type { FieldError } from '../errors';
import type { KubernetesObject } from '../meta';

/** The compiled CEL rules of a schema. */
export interface RuleSet {
  readonly isEmpty: boolean;
  /** What the rules find wrong; `old` is there for a change. */
  validate(object: KubernetesObject, old?: KubernetesObject): FieldError[];
}

/** A rule that can't be compiled, with the place in the schema where it stands. */
export type RuleProblem = {
  /** A path below the schema, such as `.properties[spec]`. */
  schemaPath: string;
  index: number;
  rule: string;
  problem: string;
};
