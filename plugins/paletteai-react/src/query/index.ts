export {
  useAppDeployments,
  useComputePools,
  useProfileBundles,
  useProjects,
  useTenants,
} from './listHooks';
export {
  useComputePool,
  useEvents,
  useProject,
  useProjectAccess,
} from './objectHooks';
export { PaletteAiProvider } from './PaletteAiProvider';
export type { PaletteAiProviderProps } from './PaletteAiProvider';
export type { PaletteAiQuery } from './usePaletteAiQuery';
