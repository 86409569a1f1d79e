import type { ActionContext } from '@backstage/plugin-scaffolder-node';
import type { JsonObject } from '@backstage/types';

/** Gives outputs as the scaffolder stores them: those that are `undefined` are not there. */
export function giveOutputs(
  context: Pick<ActionContext<JsonObject>, 'output'>,
  outputs: object,
): void {
  const stored: JsonObject = JSON.parse(JSON.stringify(outputs));
  Object.entries(stored).forEach(([name, value]) =>
    context.output(name, value),
  );
}
