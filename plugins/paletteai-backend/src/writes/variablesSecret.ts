import type { VariableValue } from '@paletteai/backstage-plugin-paletteai-common';

const SUFFIXES = { computePool: 'pool-variables', deployment: 'variables' };

/**
 * The Secret that was made for the secret variables of a pool or deployment, if there is one: it goes with its owner.
 * Secrets that a person made and named in a variable stay.
 */
export function variablesSecret(
  owner: keyof typeof SUFFIXES,
  { name, variables }: { name: string; variables: readonly VariableValue[] },
): string | undefined {
  const secret = `${name}-${SUFFIXES[owner]}`;
  return variables.some(({ secretKeyRef }) => secretKeyRef?.name === secret)
    ? secret
    : undefined;
}
