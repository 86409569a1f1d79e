import { HuggingFaceTypes } from '../openapi/types';

type Schemas = HuggingFaceTypes['schemas'];

/** @public */
export type HuggingFaceModel = Schemas['Model'];

/**
 * A token, whose it is and what it may do.
 * @public
 */
export interface HuggingFaceToken {
  readonly token: string;
  readonly identity: Schemas['Identity'];
  /** Gated models that its owner was granted. */
  readonly grantedModels: readonly string[];
  readonly active: boolean;
}

/** @public */
export interface HuggingFaceState {
  readonly tokens: readonly HuggingFaceToken[];
  readonly models: readonly HuggingFaceModel[];
}
