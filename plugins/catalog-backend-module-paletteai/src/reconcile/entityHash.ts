import { createHash } from 'node:crypto';
import { Entity } from '@backstage/catalog-model';
import stringify from 'fast-json-stable-stringify';

/** A hash that is the same only for equal entities, regardless of the order of fields. */
export function entityHash(entity: Entity): string {
  return createHash('sha256').update(stringify(entity)).digest('base64url');
}
