import type { TypeTable } from '../TypeTable';

/** A pod without its containers, volumes and scheduling rules. */
export const podTypes: TypeTable = {
  ContainerExtendedResourceRequest: `
    containerName! string; requestName! string; resourceName! string`,
  ContainerState: `
    running ContainerStateRunning; terminated ContainerStateTerminated;
    waiting ContainerStateWaiting`,
  ContainerStateRunning: `
    startedAt time`,
  ContainerStateTerminated: `
    containerID string; exitCode! int32; finishedAt time; message string;
    reason string; signal int32; startedAt time`,
  ContainerStateWaiting: `
    message string; reason string`,
  ContainerStatus: `
    allocatedResources {quantity};
    allocatedResourcesStatus [ResourceStatus] map=name merge=name;
    containerID string; image! string; imageID! string;
    lastState ContainerState struct; name! string; ready! bool;
    resources ResourceRequirements; restartCount! int32; started bool;
    state ContainerState struct;
    stopSignal string enum=SIGABRT|SIGALRM|SIGBUS|SIGCHLD|SIGCLD|SIGCONT|SIGFPE|SIGHUP|SIGILL|SIGINT|SIGIO|SIGIOT|SIGKILL|SIGPIPE|SIGPOLL|SIGPROF|SIGPWR|SIGQUIT|SIGRTMAX|SIGRTMAX-1|SIGRTMAX-10|SIGRTMAX-11|SIGRTMAX-12|SIGRTMAX-13|SIGRTMAX-14|SIGRTMAX-2|SIGRTMAX-3|SIGRTMAX-4|SIGRTMAX-5|SIGRTMAX-6|SIGRTMAX-7|SIGRTMAX-8|SIGRTMAX-9|SIGRTMIN|SIGRTMIN+1|SIGRTMIN+10|SIGRTMIN+11|SIGRTMIN+12|SIGRTMIN+13|SIGRTMIN+14|SIGRTMIN+15|SIGRTMIN+2|SIGRTMIN+3|SIGRTMIN+4|SIGRTMIN+5|SIGRTMIN+6|SIGRTMIN+7|SIGRTMIN+8|SIGRTMIN+9|SIGSEGV|SIGSTKFLT|SIGSTOP|SIGSYS|SIGTERM|SIGTRAP|SIGTSTP|SIGTTIN|SIGTTOU|SIGURG|SIGUSR1|SIGUSR2|SIGVTALRM|SIGWINCH|SIGXCPU|SIGXFSZ;
    user ContainerUser;
    volumeMounts [VolumeMountStatus] map=mountPath merge=mountPath`,
  ContainerUser: `
    linux LinuxContainerUser`,
  HostAlias: `
    hostnames [string]; ip! string`,
  HostIP: `
    ip! string`,
  ImageVolumeStatus: `
    imageRef! string`,
  LinuxContainerUser: `
    gid! int64; supplementalGroups [int64]; uid! int64`,
  NodeAllocatableResourceClaimStatus: `
    containers [string] set; resourceClaimName! string; resources! {quantity}`,
  Pod: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec PodSpec struct; status PodStatus struct`,
  PodCondition: `
    lastProbeTime time; lastTransitionTime time; message string;
    observedGeneration int64; reason string; status! string; type! string`,
  PodDNSConfig: `
    nameservers [string]; options [PodDNSConfigOption]; searches [string]`,
  PodDNSConfigOption: `
    name string; value string`,
  PodExtendedResourceClaimStatus: `
    requestMappings! [ContainerExtendedResourceRequest];
    resourceClaimName! string`,
  PodIP: `
    ip! string`,
  PodOS: `
    name! string`,
  PodReadinessGate: `
    conditionType! string`,
  PodResourceClaim: `
    name! string; resourceClaimName string; resourceClaimTemplateName string`,
  PodResourceClaimStatus: `
    name! string; resourceClaimName string`,
  PodSchedulingGate: `
    name! string`,
  PodSchedulingGroup: `
    podGroupName string`,
  PodSecurityContext: `
    appArmorProfile AppArmorProfile; fsGroup int64;
    fsGroupChangePolicy string enum=Always|OnRootMismatch; runAsGroup int64;
    runAsNonRoot bool; runAsUser int64; seLinuxChangePolicy string;
    seLinuxOptions SELinuxOptions; seccompProfile SeccompProfile;
    supplementalGroups [int64];
    supplementalGroupsPolicy string enum=Merge|Strict; sysctls [Sysctl];
    windowsOptions WindowsSecurityContextOptions`,
  PodSpec: `
    activeDeadlineSeconds int64; affinity Affinity;
    automountServiceAccountToken bool;
    containers! [Container] map=name merge=name; dnsConfig PodDNSConfig;
    dnsPolicy string enum=ClusterFirst|ClusterFirstWithHostNet|Default|None;
    enableServiceLinks bool;
    ephemeralContainers [EphemeralContainer] map=name merge=name;
    hostAliases [HostAlias] map=ip merge=ip; hostIPC bool; hostNetwork bool;
    hostPID bool; hostUsers bool; hostname string; hostnameOverride string;
    imagePullSecrets [LocalObjectReference] map=name merge=name;
    initContainers [Container] map=name merge=name; nodeName string;
    nodeSelector {string} atomic; os PodOS; overhead {quantity};
    preemptionPolicy string enum=Never|PreemptLowerPriority; priority int32;
    priorityClassName string; readinessGates [PodReadinessGate];
    resourceClaims [PodResourceClaim] map=name merge=name retainKeys;
    resources ResourceRequirements;
    restartPolicy string enum=Always|Never|OnFailure; runtimeClassName string;
    schedulerName string;
    schedulingGates [PodSchedulingGate] map=name merge=name;
    schedulingGroup PodSchedulingGroup; securityContext PodSecurityContext;
    serviceAccount string; serviceAccountName string; setHostnameAsFQDN bool;
    shareProcessNamespace bool; subdomain string;
    terminationGracePeriodSeconds int64; tolerations [Toleration];
    topologySpreadConstraints [TopologySpreadConstraint] map=topologyKey,whenUnsatisfiable merge=topologyKey;
    volumes [Volume] map=name merge=name retainKeys`,
  PodStatus: `
    allocatedResources {quantity};
    conditions [PodCondition] map=type merge=type;
    containerStatuses [ContainerStatus];
    ephemeralContainerStatuses [ContainerStatus];
    extendedResourceClaimStatus PodExtendedResourceClaimStatus; hostIP string;
    hostIPs [HostIP] merge=ip; initContainerStatuses [ContainerStatus];
    message string;
    nodeAllocatableResourceClaimStatuses [NodeAllocatableResourceClaimStatus];
    nominatedNodeName string; observedGeneration int64;
    phase string enum=Failed|Pending|Running|Succeeded|Unknown; podIP string;
    podIPs [PodIP] map=ip merge=ip;
    qosClass string enum=BestEffort|Burstable|Guaranteed; reason string;
    resize string;
    resourceClaimStatuses [PodResourceClaimStatus] map=name merge=name retainKeys;
    resources ResourceRequirements; startTime time`,
  ResourceHealth: `
    health string; message string; resourceID! string`,
  ResourceStatus: `
    name! string; resources [ResourceHealth] map=resourceID`,
  Sysctl: `
    name! string; value! string`,
  Toleration: `
    effect string enum=NoExecute|NoSchedule|PreferNoSchedule; key string;
    operator string enum=Equal|Exists|Gt|Lt; tolerationSeconds int64;
    value string`,
  VolumeMountStatus: `
    mountPath! string; name! string; readOnly bool; recursiveReadOnly string;
    volumeStatus VolumeStatus`,
  VolumeStatus: `
    image ImageVolumeStatus`,
};
