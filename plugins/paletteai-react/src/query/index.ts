export {
  useInProjectCreationAccess,
  useProjectAccess,
  useProjectCreationAccess,
} from './accessHooks';
export type { ProjectCreationAccess } from './accessHooks';
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
} from './objectHooks';
export { PaletteAiProvider } from './PaletteAiProvider';
export type { PaletteAiProviderProps } from './PaletteAiProvider';
export type { PaletteAiQuery } from './usePaletteAiQuery';
