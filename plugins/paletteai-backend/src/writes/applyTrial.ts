import {
  KINDS,
  KubernetesObject,
  ObjectOutcome,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { HubWriter } from '@paletteai/backstage-plugin-paletteai-node';
import { refOfObject } from './objectRef';
import { failureOutcomes, keptOutcome } from './outcomes';
import type { Trial, TriedObject } from './tryObjects';

/** What was done to objects; it stops at the first failure. */
export interface Applied {
  readonly outcomes: readonly ObjectOutcome[];
  readonly error?: Error;
}

/** Writes what the trial found to be missing or different; the rest stays as it is. */
export async function applyTrial(
  hub: string,
  writer: HubWriter,
  { tried }: Trial,
): Promise<Applied> {
  const outcomes: ObjectOutcome[] = [];
  for (const [index, entry] of tried.entries()) {
    const { object, standing } = entry;
    if (standing === 'same' || standing === 'kept') {
      outcomes.push(keptOutcome(hub, object, standing));
      continue;
    }
    try {
      outcomes.push(await write(hub, writer, entry));
    } catch (thrown) {
      const error =
        thrown instanceof Error ? thrown : new Error(String(thrown));
      const skipped = tried
        .slice(index + 1)
        .map((other): KubernetesObject => other.object);
      return {
        outcomes: [
          ...outcomes,
          ...failureOutcomes(hub, { failed: { object, error }, skipped }),
        ],
        error,
      };
    }
  }
  return { outcomes };
}

async function write(
  hub: string,
  writer: HubWriter,
  { object, standing, version }: TriedObject,
): Promise<ObjectOutcome> {
  const ref = refOfObject(hub, object);
  if (standing !== 'secret') {
    const { created } = await writer.apply(object);
    return { ref, outcome: created ? 'created' : 'changed' };
  }
  // A patch without differences changes nothing, while an apply might change field ownership.
  const { name, namespace, labels } = object.metadata;
  const { metadata } = await writer.mergePatch(
    { kind: KINDS.secret, name, namespace },
    { metadata: { labels }, data: object.data },
  );
  const isSame = version !== undefined && metadata.resourceVersion === version;
  return { ref, outcome: isSame ? 'unchanged' : 'changed' };
}
