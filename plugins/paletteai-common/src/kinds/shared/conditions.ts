import type { ObjectReader } from '../../parsing/ObjectReader';

/**
 * A judgement of a controller about an object.
 *
 * @public
 */
export type Condition = {
  type: string;
  status: 'True' | 'False' | 'Unknown';
  /** One word that a program can act on. */
  reason?: string;
  /** Explanation for a person. */
  message?: string;
  /** When the status last changed, ISO 8601. */
  lastTransitionTime?: string;
  observedGeneration?: number;
};

const STATUSES = ['True', 'False', 'Unknown'] as const;

/** @internal */
export function readConditions(status: ObjectReader): Condition[] {
  return status.objectList('conditions').flatMap(condition => {
    const type = condition.requiredText('type');
    if (!type) {
      return [];
    }
    return {
      type,
      status: condition.choice('status', STATUSES) ?? 'Unknown',
      reason: condition.text('reason'),
      message: condition.text('message'),
      lastTransitionTime: condition.text('lastTransitionTime'),
      observedGeneration: condition.integer('observedGeneration'),
    };
  });
}

/**
 * Finds the condition of a type.
 *
 * @public
 */
export function findCondition(
  conditions: readonly Condition[],
  type: string,
): Condition | undefined {
  return conditions.find(condition => condition.type === type);
}
