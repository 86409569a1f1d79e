import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import { templateRouteRef, templatesRouteRef } from '../routes';

/** Templates of the suite, by what they do; they are registered in the namespace `default`. */
const TEMPLATES = {
  'project.create': 'paletteai-create-project',
  'computePool.create': 'paletteai-create-compute-pool',
  'appDeployment.create': 'paletteai-deploy-app',
} as const;

/** What there is a template for. */
export type TemplateAction = keyof typeof TEMPLATES;

/** The same for what lies in a Project. */
export type InProjectTemplateAction = Exclude<TemplateAction, 'project.create'>;

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
