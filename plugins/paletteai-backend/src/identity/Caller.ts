import type { BackstageCredentials } from '@backstage/backend-plugin-api';

/** A person who is signed in to the portal. */
export interface Person {
  readonly type: 'person';
  readonly credentials: BackstageCredentials;
  readonly userEntityRef: string;
  /** Refs that the person's token claims, groups among them. */
  readonly ownershipRefs: readonly string[];
}

/** A plugin or an external program. It has no groups, so it reads everything and writes nothing. */
export interface ServiceCaller {
  readonly type: 'service';
  readonly credentials: BackstageCredentials;
}

/** On whose behalf a request is made. */
export type Caller = Person | ServiceCaller;
