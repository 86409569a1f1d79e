import type { BuiltinKind } from '../builtins/BuiltinKind';
import { invalid } from '../errors';
import { AdmissionPolicy } from './AdmissionPolicy';

const group = 'admissionregistration.k8s.io';

/** Policies that requests must pass, and what puts them in force. */
export const policyKinds: readonly BuiltinKind[] = [
  {
    group,
    version: 'v1',
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
        AdmissionPolicy.compile(object).problems.map(
          ({ field, expression, problem }) =>
            invalid(
              field,
              expression,
              `compilation failed: ERROR: <input>:1:1: ${problem}`,
            ),
        ),
    },
  },
  {
    group,
    version: 'v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    plural: 'validatingadmissionpolicybindings',
    namespaced: false,
    categories: ['api-extensions'],
    strategy: { countsGenerations: true },
  },
];
