import { NgcTypes } from '../openapi/types';

/** @public */
export type NgcContainer = NgcTypes['schemas']['Container'];

/**
 * A key. A legacy key has no `nvapi-` before it and is accepted by other calls than the newer kinds.
 * @public
 */
export interface NgcKey {
  readonly key: string;
  readonly kind: 'personal' | 'service' | 'legacy';
  readonly orgName: string;
  readonly userName: string;
  readonly email: string;
  /** Whether it may pull NIM images. */
  readonly catalogue: boolean;
  readonly active: boolean;
}

/**
 * An image of the registry.
 * @public
 */
export interface NgcImage extends NgcContainer {
  readonly tags: readonly string[];
  readonly updatedDate: string;
  /** Not offered here for legal reasons. */
  readonly blocked?: boolean;
}

/** @public */
export interface NgcState {
  readonly keys: readonly NgcKey[];
  readonly images: readonly NgcImage[];
}
