import { storageApiRef, useApiHolder } from '@backstage/core-plugin-api';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import useObservable from 'react-use/esm/useObservable';

/** Ways to show Projects. */
export const PROJECT_VIEWS = ['tiles', 'table'] as const;

export type ProjectsView = (typeof PROJECT_VIEWS)[number];

const KEY = 'projectsView';

const NEVER = {
  subscribe: () => ({ unsubscribe: () => {} }),
};

/** The way to show Projects: as the URL says, else as the person chose last. */
export function useProjectsView(): [
  ProjectsView,
  (view: ProjectsView) => void,
] {
  const [parameters, setParameters] = useSearchParams();
  const remembered = useRemembered();
  const view =
    readView(parameters.get('view')) ??
    readView(remembered.value) ??
    PROJECT_VIEWS[0];

  function choose(chosen: ProjectsView) {
    remembered.keep(chosen);
    setParameters(
      current => {
        const next = new URLSearchParams(current);
        next.set('view', chosen);
        return next;
      },
      { replace: true },
    );
  }

  return [view, choose];
}

function useRemembered() {
  const storageApi = useApiHolder().get(storageApiRef);
  const { bucket, changes } = useMemo(() => {
    const own = storageApi?.forBucket('paletteai');
    return { bucket: own, changes: own?.observe$<string>(KEY) };
  }, [storageApi]);
  const snapshot = useObservable(changes ?? NEVER);
  return {
    value: (snapshot ?? bucket?.snapshot<string>(KEY))?.value,
    keep: (view: ProjectsView) => {
      // If the choice cannot be stored, only the choice is lost.
      bucket?.set(KEY, view).catch(() => {});
    },
  };
}

function readView(value: unknown): ProjectsView | undefined {
  return PROJECT_VIEWS.find(view => view === value);
}
