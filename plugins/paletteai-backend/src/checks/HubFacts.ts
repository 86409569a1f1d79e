import type {
  ComputeConfig,
  ComputePool,
  ProfileBundle,
  Project,
  SecretFacts,
} from '@paletteai/backstage-plugin-paletteai-common';

/** Refers to an object, by default in the namespace of the Project. */
export interface Reference {
  readonly name: string;
  readonly namespace?: string;
}

/** What a request is checked against: what there is on the hub, as far as the person may use it. */
export interface HubFacts {
  readonly project: Pick<Project, 'gpuResources' | 'computeConfigRef'>;
  /** All pools of the project. */
  readonly pools: readonly CheckedPool[];
  bundle(reference: Reference): Promise<CheckedBundle | undefined>;
  computeConfig(
    reference: Reference,
  ): Promise<Pick<ComputeConfig, 'nodePools'> | undefined>;
  hasScalingPolicy(name: string): Promise<boolean>;
  /** What is known of Secrets in the namespace of the Project, as the person sees them. */
  secrets(names: readonly string[]): Promise<SecretFacts>;
}

/** What is looked at of a pool. */
export type CheckedPool = Pick<
  ComputePool,
  | 'name'
  | 'nodePools'
  | 'deletingSince'
  | 'gpuCapacity'
  | 'scalingPolicyRef'
  | 'phase'
>;

/** What is looked at of a bundle. */
export type CheckedBundle = Pick<
  ProfileBundle,
  'name' | 'type' | 'version' | 'variables'
>;
