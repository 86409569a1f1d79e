import type { FieldError } from '../errors';
import type { KubernetesObject } from '../meta';

/** Facts about the server that a strategy may need, such as free addresses. */
export interface StrategyContext {
  readonly now: number;
  readonly randomId: () => string;
}

/** What is particular to a kind in how its objects are created, changed and deleted. */
export interface ResourceStrategy {
  /** Whether an update without a resourceVersion replaces whatever is there. */
  readonly allowsUnconditionalUpdate: boolean;
  /** Whether PUT creates what does not exist. */
  readonly allowsCreateOnUpdate: boolean;
  /** Whether a finished DELETE answers with the object, not with a Status. */
  readonly returnsDeletedObject: boolean;
  /** Whether `metadata.generation` counts changes outside of metadata and status. */
  readonly countsGenerations: boolean;
  /** For questions: whether the answer tells when it was given, and no managers. */
  readonly isStamped?: boolean;
  /** Findings about a name, each as a phrase; none when it is good. */
  validateName(name: string): string[];
  applyDefaults?(object: KubernetesObject): void;
  prepareForCreate?(object: KubernetesObject, context: StrategyContext): void;
  prepareForUpdate?(
    object: KubernetesObject,
    old: KubernetesObject,
    context: StrategyContext,
  ): void;
  /**
   * Findings about an object, metadata apart; `old` is there for a change, `found` is what its metadata
   * made known of a new one.
   */
  validate?(
    object: KubernetesObject,
    old?: KubernetesObject,
    found?: readonly FieldError[],
  ): FieldError[];
  /** The same for a change through the status subresource. */
  validateStatus?(
    object: KubernetesObject,
    old: KubernetesObject,
  ): FieldError[];
  /** Seconds that a deleted object stays, unless the request says; 0 to go at once. */
  gracePeriodSeconds?(object: KubernetesObject): number;
}
