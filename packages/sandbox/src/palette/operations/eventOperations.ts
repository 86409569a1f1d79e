import { ok, ProjectOperation } from '../http/PaletteOperation';
import { page } from '../http/page';
import { PaletteFailure } from '../model/PaletteFailure';
import { EventRecord } from '../model/records';

/** Events of clusters and machines. @internal */
export const eventOperations: readonly ProjectOperation[] = [
  {
    method: 'get',
    path: '/v1/events/components/:objectKind/:objectUid',
    scope: 'project',
    withoutProject: 'empty',
    permission: 'event.list',
    handle({ parameters, query }, { world }, project) {
      const { objectKind, objectUid } = parameters;
      if (objectKind !== 'spectrocluster' && objectKind !== 'edgehost') {
        throw PaletteFailure.router(
          422,
          606,
          'objectKind in path should be one of [spectrocluster edgehost]',
        );
      }
      world.settle();
      const owner =
        objectKind === 'spectrocluster'
          ? world.store.cluster(objectUid)
          : world.store.edgeHost(objectUid);
      const events =
        owner?.projectUid === project.uid
          ? world.store.events(objectKind, objectUid)
          : [];
      const { items, listmeta } = page(events, query, { tooLarge: 'refuse' });
      return ok({ items: items?.map(eventView) ?? null, listmeta });
    },
  },
];

function eventView(event: EventRecord) {
  return {
    metadata: {
      name: `${event.objectName}.${event.uid}`,
      uid: event.uid,
      creationTimestamp: new Date(event.at).toISOString(),
    },
    involvedObject: {
      kind: event.objectKind,
      name: event.objectName,
      uid: event.objectUid,
    },
    reason: event.reason,
    message: event.message,
    severity: event.severity,
    source: { component: 'palette', host: null },
  };
}
