import { OPEN_SECRET_FIELDS } from '@paletteai/backstage-plugin-paletteai-common';

/**
 * Collects what must never be shown of an object that is written to a hub: every text in the data
 * of a Secret, also those inside JSON documents that it holds, but for the fields that are shown
 * elsewhere. The name of a Tenant, say, may be a part of the name of the person who is told of an error.
 */
export function secretsOfObject(object: unknown): string[] {
  if (!isRecord(object) || object.kind !== 'Secret') {
    return [];
  }
  const found = new Set<string>();
  for (const value of stringsIn(object.stringData)) {
    collect(value, found);
  }
  for (const value of stringsIn(object.data)) {
    collect(value, found);
    collect(Buffer.from(value, 'base64').toString('utf8'), found);
  }
  return [...found];
}

function collect(text: string, found: Set<string>) {
  found.add(text);
  const document = parseJson(text);
  if (isRecord(document)) {
    for (const [name, value] of Object.entries(document)) {
      if (!OPEN_SECRET_FIELDS.includes(name)) {
        stringsIn(value).forEach(secret => found.add(secret));
      }
    }
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') {
    return [value];
  }
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(stringsIn)
    : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
