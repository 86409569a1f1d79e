import type { JsonObject } from '@backstage/types';

/** An object to write; the server fills the rest of its metadata. */
export type ObjectInput = JsonObject & { apiVersion: string; kind: string };

export type ObjectReference = {
  apiVersion: string;
  kind: string;
  name: string;
  namespace?: string;
};
