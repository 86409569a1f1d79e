import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import {
  AccessFailure,
  useProjectAccess,
} from '@paletteai/backstage-plugin-paletteai-react';

/** Says that it is not known what the person may do in a Project, where anything on the page asks for it. */
export function ProjectAccessFailure({
  projectRef,
}: {
  projectRef: ProjectRef;
}) {
  return (
    <AccessFailure query={useProjectAccess(projectRef, { enabled: false })} />
  );
}
