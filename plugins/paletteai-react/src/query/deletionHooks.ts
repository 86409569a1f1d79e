import { useApi } from '@backstage/core-plugin-api';
import type {
  ComputePoolDeletion,
  InProjectRef,
  PaletteAiApi,
  ProjectRef,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  useMutation,
  UseMutationResult,
  useQueryClient,
} from '@tanstack/react-query';
import { paletteAiApiRef } from '../api/paletteAiApiRef';
import { QUERY_SCOPE, QueryNoun } from './nouns';

/**
 * State of a deletion that a person may ask for.
 *
 * @public
 */
export type PaletteAiDeletion<TTarget> = Pick<
  UseMutationResult<WriteResponse, Error, TTarget>,
  'data' | 'error' | 'isPending' | 'mutate' | 'reset'
>;

type DeletionDescription<TTarget> = {
  /** Queries to refetch afterwards; all by default. */
  nouns?: QueryNoun[];
  run: (api: PaletteAiApi, target: TTarget) => Promise<WriteResponse>;
};

/**
 * Deletes a Project with everything in it. All that was fetched is fetched
 * again, whether it succeeds or not.
 *
 * @public
 */
export function useDeleteProject(): PaletteAiDeletion<ProjectRef> {
  return useDeletion({ run: (api, target) => api.deleteProject(target) });
}

/**
 * Deletes a Compute Pool, with its cluster or without.
 *
 * @public
 */
export function useDeleteComputePool(): PaletteAiDeletion<
  InProjectRef & ComputePoolDeletion
> {
  return useDeletion({
    nouns: ['computePool', 'compute', 'appDeployment', 'project'],
    run: (api, target) => api.deleteComputePool(target),
  });
}

/**
 * Deletes an App Deployment.
 *
 * @public
 */
export function useDeleteAppDeployment(): PaletteAiDeletion<InProjectRef> {
  return useDeletion({
    nouns: ['appDeployment', 'computePool', 'profileBundle', 'project'],
    run: (api, target) => api.deleteAppDeployment(target),
  });
}

/** Fetches again after failures too, since a part may be gone by then. */
function useDeletion<TTarget>({
  nouns,
  run,
}: DeletionDescription<TTarget>): PaletteAiDeletion<TTarget> {
  const api = useApi(paletteAiApiRef);
  const queryClient = useQueryClient();
  return useMutation<WriteResponse, Error, TTarget>({
    mutationFn: target => run(api, target),
    onSettled: () => {
      const keys = nouns?.map(noun => [QUERY_SCOPE, noun]) ?? [[QUERY_SCOPE]];
      for (const queryKey of keys) {
        queryClient.invalidateQueries({ queryKey });
      }
    },
  });
}
