/** @internal */
export type DeploymentPhase =
  | 'Pending'
  | 'Provisioning'
  | 'Deploying'
  | 'Running'
  | 'Degraded'
  | 'Failed'
  | 'Deleting';

/** An app or a model that runs on a pool. @internal */
export interface DemoDeployment {
  readonly project: string;
  readonly name: string;
  readonly displayName: string;
  readonly bundle: string;
  /** Absent for one that gets a dedicated Compute Pool. */
  readonly pool?: string;
  readonly phase: DeploymentPhase;
  readonly message?: string;
  readonly ageDays: number;
  readonly gpuCount?: number;
  readonly model?: {
    readonly source: 'HuggingFace' | 'NGC';
    readonly id: string;
    readonly mode: 'ModelAsAService' | 'Custom';
  };
  /** What the spoke runs for it. */
  readonly image: string;
}
