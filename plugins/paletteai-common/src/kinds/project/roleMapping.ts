import * as z from 'zod/v4';
import { checkUnique } from '../shared/fields/lists';
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
    });
}

/** Groups for each role of a Project. @internal */
export function roleMapping() {
  return z.strictObject(
    { admin: roleGroups(), editor: roleGroups(), viewer: roleGroups() },
    { error: 'project.role.required' },
  );
}
