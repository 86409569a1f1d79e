import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import {
  AccessFailure,
  useProjectAccess,
} from '@paletteai/backstage-plugin-paletteai-react';

/** Shown if the permissions of the person in a Project are unknown but needed on the page. */
export function ProjectAccessFailure({
  projectRef,
}: {
  projectRef: ProjectRef;
}) {
  return (
    <AccessFailure query={useProjectAccess(projectRef, { enabled: false })} />
  );
}
