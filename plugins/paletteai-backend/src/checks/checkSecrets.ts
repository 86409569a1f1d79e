import {
  checkSecretReferences,
  RequestProblem,
  SecretReferences,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { HubFacts } from './HubFacts';

interface User extends Pick<SecretReferences, 'component' | 'name'> {
  readonly variables: readonly {
    readonly secretKeyRef?: { readonly name: string } | undefined;
  }[];
}

/** Refuses variables that refer to Secrets which were created for something else. */
export async function checkSecrets(
  facts: HubFacts,
  { component, name, variables }: User,
): Promise<RequestProblem[]> {
  const references = variables.flatMap(({ secretKeyRef }, index) =>
    secretKeyRef
      ? [
          {
            secret: secretKeyRef.name,
            path: `variables[${index}].secretKeyRef.name`,
          },
        ]
      : [],
  );
  if (references.length === 0) {
    return [];
  }
  const names = new Set(references.map(({ secret }) => secret));
  return checkSecretReferences(
    { component, name, references },
    await facts.secrets([...names]),
  );
}
