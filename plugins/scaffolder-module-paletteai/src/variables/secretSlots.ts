import type { GivenVariable } from '@paletteai/backstage-plugin-paletteai-common';

const MARK = '••••••••';

/**
 * Values of variables as the form holds them: secret values stand as marks,
 * and the values themselves are in the secrets of these names, in the same order.
 */
export type MarkedVariables = {
  variables: GivenVariable[];
  secrets: Record<string, string>;
};

/** Takes secret values out of variables. A mark breaks no rule that its value keeps. */
export function markSecrets(
  variables: readonly GivenVariable[],
  slots: readonly string[],
): MarkedVariables {
  const values = variables.flatMap(({ secretValue }) => secretValue ?? []);
  return {
    variables: variables.map(variable =>
      variable.secretValue === undefined
        ? variable
        : { ...variable, secretValue: MARK },
    ),
    secrets: Object.fromEntries(
      slots.map((slot, index) => [slot, values[index] ?? '']),
    ),
  };
}

/** Puts secret values back in place of their marks. */
export function fillSecrets(
  variables: readonly GivenVariable[],
  slots: readonly string[],
  secrets: Readonly<Record<string, string>>,
): GivenVariable[] {
  let next = 0;
  return variables.map(variable => {
    if (variable.secretValue === undefined) {
      return variable;
    }
    const slot = slots[next];
    next += 1;
    return { ...variable, secretValue: secrets[slot] ?? '' };
  });
}
