import type { TypeTable } from '../TypeTable';

/** The scale of a workload. */
export const autoscalingTypes: TypeTable = {
  Scale: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec ScaleSpec struct; status ScaleStatus struct`,
  ScaleSpec: `
    replicas int32`,
  ScaleStatus: `
    replicas! int32; selector string`,
};
