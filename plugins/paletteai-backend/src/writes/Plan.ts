import type {
  KubernetesObject,
  MessageCode,
  PreviewedChange,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Trial } from './tryObjects';

/** What a person wants to be created on a hub. */
export interface Creation {
  readonly hub: string;
  /** In the order in which they are to be applied; the last is the one that it is all about. */
  readonly objects: readonly KubernetesObject[];
  /** Said when another object has the name already. */
  readonly nameTaken: MessageCode;
  /** Groups whose members can grant what may be missing. */
  readonly adminGroups: readonly string[];
}

/** What the hub said to a creation in a dry run. */
export interface Plan {
  readonly creation: Creation;
  readonly trial: Trial;
  /** Changes to objects that exist, of those that the portal may read. */
  readonly diffs: readonly PreviewedChange[];
  /**
   * - `free`: there is no object with this name
   * - `same`: the existing object matches the request
   * - `other`: the existing object differs
   */
  readonly name: 'free' | 'same' | 'other';
}
