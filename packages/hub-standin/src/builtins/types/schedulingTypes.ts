import type { TypeTable } from '../TypeTable';

/** Affinity and spread of pods. */
export const schedulingTypes: TypeTable = {
  Affinity: `
    nodeAffinity NodeAffinity; podAffinity PodAffinity;
    podAntiAffinity PodAntiAffinity`,
  NodeAffinity: `
    preferredDuringSchedulingIgnoredDuringExecution [PreferredSchedulingTerm];
    requiredDuringSchedulingIgnoredDuringExecution NodeSelector`,
  NodeSelector: `
    (atomic); nodeSelectorTerms! [NodeSelectorTerm]`,
  NodeSelectorRequirement: `
    key! string; operator! string enum=DoesNotExist|Exists|Gt|In|Lt|NotIn;
    values [string]`,
  NodeSelectorTerm: `
    (atomic); matchExpressions [NodeSelectorRequirement];
    matchFields [NodeSelectorRequirement]`,
  PodAffinity: `
    preferredDuringSchedulingIgnoredDuringExecution [WeightedPodAffinityTerm];
    requiredDuringSchedulingIgnoredDuringExecution [PodAffinityTerm]`,
  PodAffinityTerm: `
    labelSelector LabelSelector; matchLabelKeys [string];
    mismatchLabelKeys [string]; namespaceSelector LabelSelector;
    namespaces [string]; topologyKey! string`,
  PodAntiAffinity: `
    preferredDuringSchedulingIgnoredDuringExecution [WeightedPodAffinityTerm];
    requiredDuringSchedulingIgnoredDuringExecution [PodAffinityTerm]`,
  PreferredSchedulingTerm: `
    preference! NodeSelectorTerm struct; weight! int32`,
  TopologySpreadConstraint: `
    labelSelector LabelSelector; matchLabelKeys [string]; maxSkew! int32;
    minDomains int32; nodeAffinityPolicy string enum=Honor|Ignore;
    nodeTaintsPolicy string enum=Honor|Ignore; topologyKey! string;
    whenUnsatisfiable! string enum=DoNotSchedule|ScheduleAnyway`,
  WeightedPodAffinityTerm: `
    podAffinityTerm! PodAffinityTerm struct; weight! int32`,
};
