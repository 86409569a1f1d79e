import * as z from 'zod/v4';
import { report } from '../shared/fields/report';
import { text } from '../shared/fields/text';

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
