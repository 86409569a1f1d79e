export type {
  ComputeSummary,
  HardwareSummary,
  MachineCounts,
} from './ComputeSummary';
export { type ComputeInventory, summarizeCompute } from './summarizeCompute';
