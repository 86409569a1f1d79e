export {
  useAppDeployments,
  useCompute,
  useComputePools,
  useComputeSummary,
  useModelDeployments,
  useProfileBundles,
  useProjectFacet,
  useProjects,
  useTenants,
} from './listHooks';
export {
  useDeleteAppDeployment,
  useDeleteComputePool,
  useDeleteProject,
} from './deletionHooks';
export type { PaletteAiDeletion } from './deletionHooks';
export {
  useAppDeployment,
  useComputePool,
  useEvents,
  useModelDeployment,
  useProfileBundle,
  useProject,
  useProjectAccess,
} from './objectHooks';
export { PaletteAiProvider } from './PaletteAiProvider';
export type { PaletteAiProviderProps } from './PaletteAiProvider';
export type { PaletteAiQuery } from './usePaletteAiQuery';
