import * as z from 'zod/v4';
import { isSystemGroup } from '../../kubernetes/names';
import { checkUnique, report } from '../shared/fields/checks';
import { text } from '../shared/fields/text';

/** OIDC groups that hold one role. @internal */
export function roleGroups() {
  return z
    .array(
      text({
        required: 'project.role.groupRequired',
        maximum: 256,
        tooLong: 'project.role.groupTooLong',
      }),
      { error: 'project.role.required' },
    )
    .min(1, { error: 'project.role.required' })
    .max(64, { error: 'project.role.tooMany', abort: true })
    .check(context => {
      checkUnique(context, 'project.role.groupDuplicate', group => group);
      context.value.forEach((group, index) => {
        if (isSystemGroup(group)) {
          report(context, 'project.role.groupReserved', [index]);
        }
      });
    });
}

/** Groups for each role of a Project. @internal */
export function roleMapping() {
  return z.strictObject(
    { admin: roleGroups(), editor: roleGroups(), viewer: roleGroups() },
    { error: 'project.role.required' },
  );
}

function namespaces(pattern: RegExp) {
  return z
    .array(
      text({
        required: 'project.deploymentNamespace.format',
        format: 'project.deploymentNamespace.format',
        pattern,
        maximum: 63,
      }),
      { error: 'request.invalid' },
    )
    .max(128, { error: 'cluster.tooMany', abort: true })
    .default([]);
}

/** Namespaces of a spoke that deployments of a Project may use. @internal */
export function deploymentNamespaces() {
  return z
    .strictObject(
      {
        allow: namespaces(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/),
        disallow: namespaces(/^(\*|[a-z0-9]([-a-z0-9]*[a-z0-9])?)$/),
      },
      { error: 'request.invalid' },
    )
    .check(context => {
      const { allow, disallow } = context.value;
      disallow.forEach((namespace, index) => {
        if (allow.includes(namespace)) {
          report(
            context,
            'project.deploymentNamespace.both',
            ['disallow', index],
            { value: namespace },
          );
        }
      });
    });
}
