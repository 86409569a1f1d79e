import { gpuLimitStanding } from '../../gpu/gpuLimits';
import { describeProblem } from '../../problems/describeProblem';
import type { RequestProblem } from '../../problems/RequestProblem';
import type { Tenant } from '../tenant/tenant';
import type { ProjectRequest } from './projectRequest';

/**
 * What a hub accepts of a new Project, but does not work as the person may expect in its Tenant: a GPU limit above that of
 * the Tenant, and no Settings to inherit.
 *
 * @public
 */
export function projectWarnings(
  { gpuResources, settings }: ProjectRequest,
  tenant: Pick<Tenant, 'name' | 'gpuResources' | 'settingsRef'>,
): RequestProblem[] {
  const limits = gpuResources.limits.flatMap(({ family, count }, index) => {
    const { limit } = gpuLimitStanding(family, tenant.gpuResources.limits, {});
    return limit !== undefined && count > limit
      ? [
          describeProblem(
            'project.gpuLimit.aboveTenant',
            `gpuResources.limits[${index}].count`,
            { value: family, limit: String(limit) },
          ),
        ]
      : [];
  });
  const lacksSettings =
    settings.mode === 'inherit' && tenant.settingsRef === undefined;
  return lacksSettings
    ? [
        ...limits,
        describeProblem('project.settings.noDefault', 'settings', {
          name: tenant.name,
        }),
      ]
    : limits;
}
