import type { ActionContext } from '@backstage/plugin-scaffolder-node';
import type { JsonObject } from '@backstage/types';

/** Drops outputs that are `undefined`, as the scaffolder does when it stores them. */
export function giveOutputs(
  context: Pick<ActionContext<JsonObject>, 'output'>,
  outputs: object,
): void {
  const stored: JsonObject = JSON.parse(JSON.stringify(outputs));
  Object.entries(stored).forEach(([name, value]) =>
    context.output(name, value),
  );
}
