import { useSelectedProject } from '@paletteai/backstage-plugin-paletteai-react';
import { AllCompute } from './AllCompute';
import { ProjectCompute } from './ProjectCompute';

/** Machines of all Projects or of the chosen one. */
export function ComputePage() {
  const { project } = useSelectedProject();
  return project ? <ProjectCompute projectRef={project} /> : <AllCompute />;
}
