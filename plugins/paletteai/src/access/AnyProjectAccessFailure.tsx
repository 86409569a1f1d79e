import {
  AccessFailure,
  useInProjectCreationAccess,
} from '@paletteai/backstage-plugin-paletteai-react';
import type { InProjectTemplateAction } from '../router/useTemplateLinks';

/** Says that it is not known whether the person may create something in any Project. */
export function AnyProjectAccessFailure({
  action,
}: {
  action: InProjectTemplateAction;
}) {
  return <AccessFailure query={useInProjectCreationAccess(action)} />;
}
