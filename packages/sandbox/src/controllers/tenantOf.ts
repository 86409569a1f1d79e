import { textAt } from './fieldsOf';
import { ServedObject } from './HubObjects';

/** The name of the tenant that a project belongs to. @internal */
export function tenantOf(project: ServedObject): string | undefined {
  return textAt(project.spec, 'tenantRef', 'name');
}
