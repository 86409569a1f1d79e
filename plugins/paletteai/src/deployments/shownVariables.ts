import {
  DeploymentView,
  ProfileBundleView,
  REDACTED,
} from '@paletteai/backstage-plugin-paletteai-common';

/** A value of a deployment as far as it may be seen. */
export type ShownVariable = {
  name: string;
  displayName: string;
  value:
    | { kind: 'plain'; text: string }
    | { kind: 'default'; text: string }
    /** Kept in a Secret of that name. */
    | { kind: 'secret'; secretName: string }
    /** Set, but a secret: the bundle says so, or the backend left it out. */
    | { kind: 'hidden' }
    | { kind: 'none' };
};

/**
 * Puts what a deployment sets together with what its bundle declares. Values
 * of variables that the bundle calls sensitive are left out, however they were
 * given.
 */
export function shownVariables(
  { variables: given }: Pick<DeploymentView, 'variables'>,
  declared: ProfileBundleView['variables'],
): ShownVariable[] {
  const undeclared = given.filter(
    ({ name }) => !declared.some(variable => variable.name === name),
  );
  return [
    ...declared.map(variable => {
      const { name, displayName, sensitive } = variable;
      const entry = given.find(candidate => candidate.name === name);
      const fallback = sensitive ? undefined : variable.default;
      return {
        name,
        displayName,
        value: entry ? valueOf(entry, sensitive) : defaultOf(fallback),
      };
    }),
    ...undeclared.map(entry => ({
      name: entry.name,
      displayName: entry.name,
      value: valueOf(entry, false),
    })),
  ];
}

function valueOf(
  { value, secretKeyRef }: DeploymentView['variables'][number],
  sensitive: boolean,
): ShownVariable['value'] {
  if (secretKeyRef) {
    return { kind: 'secret', secretName: secretKeyRef.name };
  }
  if (value === undefined) {
    return { kind: 'none' };
  }
  return sensitive || value === REDACTED
    ? { kind: 'hidden' }
    : { kind: 'plain', text: value };
}

function defaultOf(text: string | undefined): ShownVariable['value'] {
  return text === undefined ? { kind: 'none' } : { kind: 'default', text };
}
