import type { components } from '../api/generated/schema';

/**
 * Something that is wrong with a request. Never holds a secret.
 *
 * @public
 */
export type RequestProblem = components['schemas']['RequestProblem'];
