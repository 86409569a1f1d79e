import { PaletteTypes } from '../../openapi/types';

/** Metadata of a record; maps without members come back as null. @internal */
export function metadataOf(record: {
  readonly uid: string;
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly createdAt: number;
}): PaletteTypes['schemas']['Metadata'] {
  return {
    name: record.name,
    uid: record.uid,
    labels: orNull(record.labels),
    annotations: orNull(record.annotations),
    creationTimestamp: new Date(record.createdAt).toISOString(),
    deletionTimestamp: null,
    lastModifiedTimestamp: new Date(record.createdAt).toISOString(),
  };
}

function orNull(
  map: Readonly<Record<string, string>> | undefined,
): Record<string, string> | null {
  return map && Object.keys(map).length > 0 ? { ...map } : null;
}
