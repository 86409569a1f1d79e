import {
  KubernetesObject,
  OWNERSHIP_ANNOTATIONS,
  PreviewedChange,
} from '@paletteai/backstage-plugin-paletteai-common';
import { compareObjects } from './compareObjects';
import { requestedFields } from './requestedFields';

const MARK = OWNERSHIP_ANNOTATIONS.request;

/**
 * Whether an object on a hub is the one that is requested: every field that a request can say must be as requested.
 * Where the same request created it, what the hub and other programs added does not count: labels, and until the
 * object is changed the fields that the hub fills in.
 */
export function isAsRequested(
  live: KubernetesObject,
  wanted: KubernetesObject,
): boolean {
  const { annotations, generation } = live.metadata;
  const mark = annotations?.[MARK];
  const isSameRequest =
    mark !== undefined && mark === wanted.metadata.annotations?.[MARK];
  return differences(live, wanted).changes.every(({ after, path }) => {
    const isAddition = path.startsWith('metadata.')
      ? after === undefined
      : generation === 1;
    return isSameRequest && isAddition;
  });
}

/** What is different about an object on a hub and the one that is requested, in both directions. */
export function differences(
  live: KubernetesObject,
  wanted: KubernetesObject,
): PreviewedChange {
  const plain = withoutMark(wanted);
  return compareObjects(requestedFields(live, plain), plain);
}

/** The mark of the request is no part of what is requested. */
function withoutMark(object: KubernetesObject): KubernetesObject {
  const { [MARK]: _, ...annotations } = object.metadata.annotations ?? {};
  return { ...object, metadata: { ...object.metadata, annotations } };
}
