import {
  BundleVariable,
  checkVariables,
  describeProblem,
  GivenVariable,
  ProfileBundleType,
  RequestProblem,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { CheckedBundle, HubFacts, Reference } from './HubFacts';

/** A bundle as a request names it. */
export interface RequestedBundle extends Reference {
  readonly version?: string;
}

/** What a bundle is found to be, and what is wrong with it. */
export interface BundleFinding {
  readonly bundle: CheckedBundle | undefined;
  readonly problems: RequestProblem[];
}

/**
 * Looks whether there is a bundle of a type, in the version that the request wants.
 *
 * @param path - where the request names it
 */
export async function findBundle(
  facts: HubFacts,
  requested: RequestedBundle,
  types: readonly ProfileBundleType[],
  path: string,
): Promise<BundleFinding> {
  const { name, version } = requested;
  const bundle = await facts.bundle(requested);
  if (!bundle) {
    return {
      bundle,
      problems: [describeProblem('profileBundle.unknown', path, { name })],
    };
  }
  const problems: RequestProblem[] = [];
  if (bundle.type !== undefined && !types.includes(bundle.type)) {
    problems.push(
      describeProblem('profileBundle.type', path, {
        type: bundle.type,
        expected: types.join(', '),
      }),
    );
  }
  if (version !== undefined && version !== bundle.version) {
    problems.push(
      describeProblem('profileBundle.versionUnknown', `${path}.version`, {
        name,
        version,
      }),
    );
  }
  return { bundle, problems };
}

/**
 * Checks values against the variables of bundles.
 *
 * @param scopes - variables of another scope may be given but need not be
 */
export function checkBundleVariables(
  bundles: readonly (CheckedBundle | undefined)[],
  given: readonly GivenVariable[],
  scopes: readonly BundleVariable['scope'][],
): RequestProblem[] {
  const known = bundles.flatMap(bundle => (bundle ? [bundle] : []));
  if (known.length < bundles.length) {
    // The available capacity is unknown, so nothing can be rejected.
    return [];
  }
  const declared = new Map(
    known.flatMap(({ variables }) =>
      variables.map(variable => [
        variable.name,
        {
          ...variable,
          required: variable.required && scopes.includes(variable.scope),
        },
      ]),
    ),
  );
  return checkVariables([...declared.values()], given);
}
