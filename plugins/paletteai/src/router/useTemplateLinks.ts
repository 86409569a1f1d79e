import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import { templateRouteRef, templatesRouteRef } from '../routes';
import { TemplateAction, TEMPLATES } from './templates';

/**
 * Addresses of templates, filled in as far as it is known what is wanted;
 * `undefined` when the portal has no templates.
 */
export function useTemplateLinks() {
  const template = useRouteRef(templateRouteRef);
  const templates = useRouteRef(templatesRouteRef)?.();
  return (action: TemplateAction, project?: ProjectRef): string | undefined => {
    const address = template?.({
      namespace: 'default',
      templateName: TEMPLATES[action],
    });
    if (!address || !project) {
      return address ?? templates;
    }
    const formData = JSON.stringify({ project });
    return `${address}?${new URLSearchParams({ formData })}`;
  };
}
