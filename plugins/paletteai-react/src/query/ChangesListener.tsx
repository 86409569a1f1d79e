import { useApiHolder } from '@backstage/core-plugin-api';
import { signalApiRef } from '@backstage/plugin-signals-react';
import {
  CHANGES_CHANNEL,
  ChangesMessage,
} from '@paletteai/backstage-plugin-paletteai-common';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { nounsOf, QUERY_SCOPE, QueryNoun } from './nouns';
import { noteSignal } from './signalsHeard';

const GATHERING_TIME_MS = 1_000;

/**
 * Fetches again what changed on a hub. The channel is subscribed to directly,
 * as the state of `useSignal` holds the last message only and loses those
 * that arrive before the next render.
 */
export function ChangesListener() {
  const signals = useApiHolder().get(signalApiRef);
  const queryClient = useQueryClient();

  useEffect(() => {
    const changed = new Set<QueryNoun>();
    let timer: ReturnType<typeof setTimeout> | undefined;

    function refresh() {
      timer = undefined;
      for (const noun of changed) {
        queryClient.invalidateQueries(
          { queryKey: [QUERY_SCOPE, noun] },
          { cancelRefetch: false },
        );
      }
      changed.clear();
    }

    const subscription = signals?.subscribe<ChangesMessage>(
      CHANGES_CHANNEL,
      ({ refs }) => {
        noteSignal(queryClient);
        nounsOf(refs).forEach(noun => changed.add(noun));
        if (changed.size > 0) {
          timer ??= setTimeout(refresh, GATHERING_TIME_MS);
        }
      },
    );
    return () => {
      subscription?.unsubscribe();
      clearTimeout(timer);
    };
  }, [signals, queryClient]);

  return null;
}
