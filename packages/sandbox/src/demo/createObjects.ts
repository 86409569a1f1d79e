import { KubernetesApi } from '@paletteai/hub-standin';
import { HubObject } from './hub/HubObject';
import { isBeingDeleted } from './hub/hubObjects';

/** Puts objects into a Kubernetes API; says which one was refused. @internal */
export function createObjects(
  { objects: client }: Pick<KubernetesApi, 'objects'>,
  objects: readonly HubObject[],
): void {
  const uids = new Map<string, string>();
  for (const object of objects) {
    try {
      const { metadata } = client.create(withInvolvedUid(object, uids));
      uids.set(describe(object), metadata.uid ?? '');
      if (isBeingDeleted(object)) {
        const { apiVersion, kind } = object;
        const { name, namespace } = object.metadata;
        client.delete({ apiVersion, kind, name, namespace });
      }
    } catch (error) {
      throw new Error(`The sandbox could not create ${describe(object)}`, {
        cause: error,
      });
    }
  }
}

/** An event is found by the uid of what it is about, which is known only now. */
function withInvolvedUid(
  object: HubObject,
  uids: ReadonlyMap<string, string>,
): HubObject {
  const { involvedObject: involved } = object;
  if (
    typeof involved !== 'object' ||
    involved === null ||
    Array.isArray(involved)
  ) {
    return object;
  }
  const uid = uids.get(
    `${involved.kind} ${involved.namespace}/${involved.name}`,
  );
  return uid ? { ...object, involvedObject: { ...involved, uid } } : object;
}

/** Kind and name; never the content, which may be a secret. */
function describe({ kind, metadata }: HubObject): string {
  const { name, namespace } = metadata;
  return namespace ? `${kind} ${namespace}/${name}` : `${kind} ${name}`;
}
