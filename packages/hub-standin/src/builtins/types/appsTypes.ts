import type { TypeTable } from '../TypeTable';

/** Deployments and stateful sets. */
export const appsTypes: TypeTable = {
  DaemonSet: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec DaemonSetSpec struct; status DaemonSetStatus struct`,
  DaemonSetCondition: `
    lastTransitionTime time; message string; reason string; status! string;
    type! string`,
  DaemonSetSpec: `
    minReadySeconds int32; revisionHistoryLimit int32;
    selector! LabelSelector; template! PodTemplateSpec struct;
    updateStrategy DaemonSetUpdateStrategy struct`,
  DaemonSetStatus: `
    collisionCount int32; conditions [DaemonSetCondition] map=type merge=type;
    currentNumberScheduled! int32; desiredNumberScheduled! int32;
    numberAvailable int32; numberMisscheduled! int32; numberReady! int32;
    numberUnavailable int32; observedGeneration int64;
    updatedNumberScheduled int32`,
  DaemonSetUpdateStrategy: `
    rollingUpdate RollingUpdateDaemonSet;
    type string enum=OnDelete|RollingUpdate`,
  Deployment: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec DeploymentSpec struct; status DeploymentStatus struct`,
  DeploymentCondition: `
    lastTransitionTime time; lastUpdateTime time; message string;
    reason string; status! string; type! string`,
  DeploymentSpec: `
    minReadySeconds int32; paused bool; progressDeadlineSeconds int32;
    replicas int32; revisionHistoryLimit int32; selector! LabelSelector;
    strategy DeploymentStrategy retainKeys struct;
    template! PodTemplateSpec struct`,
  DeploymentStatus: `
    availableReplicas int32; collisionCount int32;
    conditions [DeploymentCondition] map=type merge=type;
    observedGeneration int64; readyReplicas int32; replicas int32;
    terminatingReplicas int32; unavailableReplicas int32;
    updatedReplicas int32`,
  DeploymentStrategy: `
    rollingUpdate RollingUpdateDeployment;
    type string enum=Recreate|RollingUpdate`,
  ModifyVolumeStatus: `
    status! string enum=InProgress|Infeasible|Pending;
    targetVolumeAttributesClassName string`,
  PersistentVolumeClaim: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec PersistentVolumeClaimSpec struct;
    status PersistentVolumeClaimStatus struct`,
  PersistentVolumeClaimCondition: `
    lastProbeTime time; lastTransitionTime time; message string;
    reason string; status! string; type! string`,
  PersistentVolumeClaimStatus: `
    accessModes [string]; allocatedResourceStatuses {string};
    allocatedResources {quantity}; capacity {quantity};
    conditions [PersistentVolumeClaimCondition] map=type merge=type;
    currentVolumeAttributesClassName string;
    modifyVolumeStatus ModifyVolumeStatus;
    phase string enum=Bound|Lost|Pending`,
  PodTemplateSpec: `
    metadata ObjectMeta struct; spec PodSpec struct`,
  ReplicaSet: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec ReplicaSetSpec struct; status ReplicaSetStatus struct`,
  ReplicaSetCondition: `
    lastTransitionTime time; message string; reason string; status! string;
    type! string`,
  ReplicaSetSpec: `
    minReadySeconds int32; replicas int32; selector! LabelSelector;
    template PodTemplateSpec struct`,
  ReplicaSetStatus: `
    availableReplicas int32;
    conditions [ReplicaSetCondition] map=type merge=type;
    fullyLabeledReplicas int32; observedGeneration int64; readyReplicas int32;
    replicas! int32; terminatingReplicas int32`,
  ReplicationController: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec ReplicationControllerSpec struct;
    status ReplicationControllerStatus struct`,
  ReplicationControllerCondition: `
    lastTransitionTime time; message string; reason string; status! string;
    type! string`,
  ReplicationControllerSpec: `
    minReadySeconds int32; replicas int32 default=1; selector {string} atomic;
    template PodTemplateSpec`,
  ReplicationControllerStatus: `
    availableReplicas int32;
    conditions [ReplicationControllerCondition] map=type merge=type;
    fullyLabeledReplicas int32; observedGeneration int64; readyReplicas int32;
    replicas! int32`,
  RollingUpdateDaemonSet: `
    maxSurge intOrString; maxUnavailable intOrString`,
  RollingUpdateDeployment: `
    maxSurge intOrString; maxUnavailable intOrString`,
  RollingUpdateStatefulSetStrategy: `
    maxUnavailable intOrString; partition int32`,
  StatefulSet: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec StatefulSetSpec struct; status StatefulSetStatus struct`,
  StatefulSetCondition: `
    lastTransitionTime time; message string; reason string; status! string;
    type! string`,
  StatefulSetOrdinals: `
    start int32`,
  StatefulSetPersistentVolumeClaimRetentionPolicy: `
    whenDeleted string; whenScaled string`,
  StatefulSetSpec: `
    minReadySeconds int32; ordinals StatefulSetOrdinals;
    persistentVolumeClaimRetentionPolicy StatefulSetPersistentVolumeClaimRetentionPolicy;
    podManagementPolicy string enum=OrderedReady|Parallel; replicas int32;
    revisionHistoryLimit int32; selector! LabelSelector; serviceName string;
    template! PodTemplateSpec struct;
    updateStrategy StatefulSetUpdateStrategy struct;
    volumeClaimTemplates [PersistentVolumeClaim]`,
  StatefulSetStatus: `
    availableReplicas int32; collisionCount int32;
    conditions [StatefulSetCondition] map=type merge=type;
    currentReplicas int32; currentRevision string; observedGeneration int64;
    readyReplicas int32; replicas! int32; updateRevision string;
    updatedReplicas int32`,
  StatefulSetUpdateStrategy: `
    rollingUpdate RollingUpdateStatefulSetStrategy;
    type string enum=OnDelete|RollingUpdate`,
};
