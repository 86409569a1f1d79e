export {
  parseWorkloadProfile,
  WORKLOAD_PROFILE_TYPES,
} from './workloadProfile';
export type { WorkloadProfile, WorkloadProfileType } from './workloadProfile';
