import type { ObjectReader } from '../../parsing/ObjectReader';
import { FieldUse, read } from '../shared/FieldUse';

/**
 * Types of variable.
 *
 * @public
 */
export const BUNDLE_VARIABLE_TYPES = [
  'string',
  'integer',
  'number',
  'boolean',
] as const;

/**
 * One of {@link BUNDLE_VARIABLE_TYPES}.
 *
 * @public
 */
export type BundleVariableType = (typeof BUNDLE_VARIABLE_TYPES)[number];

/**
 * Where the value of a variable goes.
 *
 * @public
 */
export const BUNDLE_VARIABLE_SCOPES = ['Cluster', 'Workload'] as const;

/**
 * A value that a deployment of a Profile Bundle gives.
 *
 * @public
 */
export type BundleVariable = {
  name: string;
  displayName: string;
  description?: string;
  type: BundleVariableType;
  scope: (typeof BUNDLE_VARIABLE_SCOPES)[number];
  required: boolean;
  /** Whether the value is a secret, to be given by reference. */
  sensitive: boolean;
  default?: string;
  /** Values to choose from; empty when any will do. */
  enum: string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
};

/** @internal */
export function readBundleVariables(spec: ObjectReader): BundleVariable[] {
  return spec.objectList('variables').flatMap(variable => {
    const name = variable.requiredText('name');
    return name
      ? [
          {
            name,
            displayName: variable.text('displayName') || name,
            description: variable.text('description'),
            type: variable.choice('type', BUNDLE_VARIABLE_TYPES) ?? 'string',
            scope:
              variable.choice('scope', BUNDLE_VARIABLE_SCOPES) ?? 'Workload',
            required: variable.flag('required') ?? false,
            sensitive: variable.flag('sensitive') ?? false,
            default: variable.text('default'),
            enum: variable.textList('enum'),
            pattern: variable.text('pattern'),
            minimum: variable.number('minimum'),
            maximum: variable.number('maximum'),
          },
        ]
      : [];
  });
}

/** @internal */
export function bundleVariableFieldUses(): FieldUse[] {
  return [
    ...read('name', 'displayName', 'description', 'type', 'scope', 'required'),
    ...read('sensitive', 'default', 'enum[]', 'pattern', 'minimum', 'maximum'),
  ];
}
