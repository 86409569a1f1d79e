import type { TypeTable } from '../TypeTable';

/** Jobs. */
export const batchTypes: TypeTable = {
  CronJob: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec! CronJobSpec struct; status CronJobStatus struct`,
  CronJobSpec: `
    concurrencyPolicy string enum=Allow|Forbid|Replace;
    failedJobsHistoryLimit int32; jobTemplate! JobTemplateSpec struct;
    schedule! string; startingDeadlineSeconds int64;
    successfulJobsHistoryLimit int32; suspend bool; timeZone string`,
  CronJobStatus: `
    active [ObjectReference]; lastScheduleTime time; lastSuccessfulTime time`,
  Job: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec JobSpec struct; status JobStatus struct`,
  JobCondition: `
    lastProbeTime time; lastTransitionTime time; message string;
    reason string; status! string; type! string`,
  JobSpec: `
    activeDeadlineSeconds int64; backoffLimit int32;
    backoffLimitPerIndex int32; completionMode string enum=Indexed|NonIndexed;
    completions int32; managedBy string; manualSelector bool;
    maxFailedIndexes int32; parallelism int32;
    podFailurePolicy PodFailurePolicy;
    podReplacementPolicy string enum=Failed|TerminatingOrFailed;
    selector LabelSelector; successPolicy SuccessPolicy; suspend bool;
    template! PodTemplateSpec struct; ttlSecondsAfterFinished int32`,
  JobStatus: `
    active int32; completedIndexes string; completionTime time;
    conditions [JobCondition] merge=type; failed int32; failedIndexes string;
    ready int32; startTime time; succeeded int32; terminating int32;
    uncountedTerminatedPods UncountedTerminatedPods`,
  JobTemplateSpec: `
    metadata ObjectMeta struct; spec JobSpec struct`,
  PodFailurePolicy: `
    rules! [PodFailurePolicyRule]`,
  PodFailurePolicyOnExitCodesRequirement: `
    containerName string; operator! string enum=In|NotIn; values! [int32] set`,
  PodFailurePolicyOnPodConditionsPattern: `
    status string; type! string`,
  PodFailurePolicyRule: `
    action! string enum=Count|FailIndex|FailJob|Ignore;
    onExitCodes PodFailurePolicyOnExitCodesRequirement;
    onPodConditions [PodFailurePolicyOnPodConditionsPattern]`,
  SuccessPolicy: `
    rules! [SuccessPolicyRule]`,
  SuccessPolicyRule: `
    succeededCount int32; succeededIndexes string`,
  UncountedTerminatedPods: `
    failed [string] set; succeeded [string] set`,
};
