import { createHash } from 'node:crypto';
import { Entity } from '@backstage/catalog-model';
import stringify from 'fast-json-stable-stringify';

/** A text that is the same for equal entities only, in whatever order their fields are. */
export function entityHash(entity: Entity): string {
  return createHash('sha256').update(stringify(entity)).digest('base64url');
}
