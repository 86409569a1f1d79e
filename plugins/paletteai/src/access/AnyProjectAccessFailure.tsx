import {
  AccessFailure,
  useInProjectCreationAccess,
} from '@paletteai/backstage-plugin-paletteai-react';
import type { InProjectTemplateAction } from '../router/templates';

/** Shown if it is unknown whether the person can create objects in any Project. */
export function AnyProjectAccessFailure({
  action,
}: {
  action: InProjectTemplateAction;
}) {
  return <AccessFailure query={useInProjectCreationAccess(action)} />;
}
