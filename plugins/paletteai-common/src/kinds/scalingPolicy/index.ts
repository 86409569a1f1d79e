export { parseScalingPolicy } from './scalingPolicy';
export type { ScalingPolicy, ScalingThresholds } from './scalingPolicy';
