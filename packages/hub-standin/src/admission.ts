import {
  AdmissionPolicy,
  type AdmissionRequest,
  type PolicyDenial,
} from './AdmissionPolicy';
import type { BuiltinKind } from './builtins';
import { failure, invalid, qualified, StatusError } from './errors';
import { isJsonObject } from './json';
import {
  readObject,
  type Collection,
  type ObjectStore,
  type StoredObject,
} from './store';

export type { AdmissionRequest } from './AdmissionPolicy';

const group = 'admissionregistration.k8s.io';

const codes: Record<string, number> = {
  Unauthorized: 401,
  Forbidden: 403,
  RequestEntityTooLarge: 413,
};

/** Evaluates the policies that bindings put in force. */
export class PolicyAdmission {
  readonly #policies: Collection;
  readonly #bindings: Collection;
  readonly #compiled = new WeakMap<StoredObject, AdmissionPolicy>();

  constructor(store: ObjectStore) {
    this.#policies = store.collection(group, 'validatingadmissionpolicies');
    this.#bindings = store.collection(
      group,
      'validatingadmissionpolicybindings',
    );
  }

  /** Fails if a policy denies the request. If its binding only warns, adds a warning. */
  check(request: AdmissionRequest, warnings: string[]): void {
    if (this.#bindings.size === 0 || request.group === group) {
      return;
    }
    for (const stored of this.#bindings.list('')) {
      const { spec } = readObject(stored);
      const binding = isJsonObject(spec) ? spec : {};
      const actions = Array.isArray(binding.validationActions)
        ? binding.validationActions
        : [];
      const policy = String(binding.policyName);
      const denial = this.#policyOf(policy)?.evaluate(request);
      if (denial && actions.includes('Warn')) {
        warnings.push(
          `Validation failed for ValidatingAdmissionPolicy '${policy}' with binding '${stored.name}': ${denial.message}`,
        );
      }
      if (denial && actions.includes('Deny')) {
        throw denied(request, policy, stored.name, denial);
      }
    }
  }

  #policyOf(name: string): AdmissionPolicy | undefined {
    const stored = this.#policies.get('', name);
    if (!stored) {
      return undefined;
    }
    const known = this.#compiled.get(stored);
    const policy = known ?? new AdmissionPolicy(readObject(stored));
    if (!known) {
      this.#compiled.set(stored, policy);
    }
    return policy;
  }
}

function denied(
  request: AdmissionRequest,
  policy: string,
  binding: string,
  { message, reason }: PolicyDenial,
): StatusError {
  const text = `ValidatingAdmissionPolicy '${policy}' with binding '${binding}' denied request: ${message}`;
  return new StatusError(
    failure(
      codes[reason] ?? 422,
      reason,
      `${qualified(request)} ${JSON.stringify(
        request.name,
      )} is forbidden: ${text}`,
      {
        name: request.name,
        group: request.group,
        kind: request.resource,
        causes: [{ message: text }],
      },
    ),
  );
}

/** Policies that requests must pass, and the bindings that put them in force. */
export const policyKinds: readonly BuiltinKind[] = [
  {
    group,
    kind: 'ValidatingAdmissionPolicy',
    plural: 'validatingadmissionpolicies',
    namespaced: false,
    categories: ['api-extensions'],
    hasStatus: true,
    strategy: {
      countsGenerations: true,
      applyDefaults(object) {
        object.spec ??= {};
        if (typeof object.spec === 'object' && !Array.isArray(object.spec)) {
          Object.assign(object.spec, { failurePolicy: 'Fail', ...object.spec });
        }
      },
      validate: object =>
        new AdmissionPolicy(object).problems.map(({ field, problem }) =>
          invalid(field, '', `compilation failed: ${problem}`),
        ),
    },
  },
  {
    group,
    kind: 'ValidatingAdmissionPolicyBinding',
    plural: 'validatingadmissionpolicybindings',
    namespaced: false,
    categories: ['api-extensions'],
    strategy: { countsGenerations: true },
  },
];
