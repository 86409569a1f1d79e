import * as z from 'zod/v4';

/** Which Tenants a rule is about. */
export const tenantParams = z.object({
  tenants: z.array(z.string()).describe('Names of Tenants'),
  hub: z.string().optional().describe('ID of the hub; any hub by default'),
});

/** Whether a resource belongs to one of the Tenants. */
export function isInTenants(
  scope: { readonly hub: string; readonly tenant: string },
  params: z.output<typeof tenantParams>,
): boolean {
  return (
    params.tenants.includes(scope.tenant) &&
    (params.hub === undefined || params.hub === scope.hub)
  );
}
