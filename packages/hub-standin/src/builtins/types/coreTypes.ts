import type { TypeTable } from '../TypeTable';

/** Types of the core group beside those of pods. */
export const coreTypes: TypeTable = {
  ClientIPConfig: `
    timeoutSeconds int32`,
  Condition: `
    lastTransitionTime! time; message! string; observedGeneration int64;
    reason! string; status! string; type! string`,
  ConfigMap: `
    apiVersion string; binaryData {bytes}; data {string}; immutable bool;
    kind string; metadata ObjectMeta struct`,
  EndpointAddress: `
    (atomic); hostname string; ip! string; nodeName string;
    targetRef ObjectReference`,
  EndpointPort: `
    (atomic); appProtocol string; name string; port! int32;
    protocol string enum=SCTP|TCP|UDP`,
  EndpointSubset: `
    addresses [EndpointAddress]; notReadyAddresses [EndpointAddress];
    ports [EndpointPort]`,
  Endpoints: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    subsets [EndpointSubset]`,
  Event: `
    action string; apiVersion string; count int32; eventTime microtime;
    firstTimestamp time; involvedObject! ObjectReference struct; kind string;
    lastTimestamp time; message string; metadata! ObjectMeta struct;
    reason string; related ObjectReference; reportingComponent string;
    reportingInstance string; series EventSeries; source EventSource struct;
    type string`,
  EventSeries: `
    count int32; lastObservedTime microtime`,
  EventSource: `
    component string; host string`,
  LimitRange: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec LimitRangeSpec struct`,
  LimitRangeItem: `
    default {quantity}; defaultRequest {quantity}; max {quantity};
    maxLimitRequestRatio {quantity}; min {quantity}; type! string`,
  FieldsV1: `
    (open)`,
  LimitRangeSpec: `
    limits! [LimitRangeItem]`,
  LoadBalancerIngress: `
    hostname string; ip string; ipMode string; ports [PortStatus]`,
  LoadBalancerStatus: `
    ingress [LoadBalancerIngress]`,
  LocalObjectReference: `
    (atomic); name string`,
  ManagedFieldsEntry: `
    apiVersion string; fieldsType string; fieldsV1 FieldsV1; manager string;
    operation string; subresource string; time time`,
  Namespace: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec NamespaceSpec struct; status NamespaceStatus struct`,
  NamespaceCondition: `
    lastTransitionTime time; message string; reason string; status! string;
    type! string`,
  NamespaceSpec: `
    finalizers [string]`,
  NamespaceStatus: `
    conditions [NamespaceCondition] map=type merge=type;
    phase string enum=Active|Terminating`,
  ObjectMeta: `
    annotations {string}; creationTimestamp time;
    deletionGracePeriodSeconds int64; deletionTimestamp time;
    finalizers [string] set merge; generateName string; generation int64;
    labels {string}; managedFields [ManagedFieldsEntry]; name string;
    namespace string; ownerReferences [OwnerReference] map=uid merge=uid;
    resourceVersion string; selfLink string; uid string`,
  ObjectReference: `
    (atomic); apiVersion string; fieldPath string; kind string; name string;
    namespace string; resourceVersion string; uid string`,
  OwnerReference: `
    (atomic); apiVersion! string; blockOwnerDeletion bool; controller bool;
    kind! string; name! string; uid! string`,
  PortStatus: `
    error string; port! int32; protocol! string enum=SCTP|TCP|UDP`,
  ResourceQuota: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec ResourceQuotaSpec struct; status ResourceQuotaStatus struct`,
  ResourceQuotaSpec: `
    hard {quantity}; scopeSelector ScopeSelector; scopes [string]`,
  ResourceQuotaStatus: `
    hard {quantity}; used {quantity}`,
  ScopeSelector: `
    (atomic); matchExpressions [ScopedResourceSelectorRequirement]`,
  ScopedResourceSelectorRequirement: `
    operator! string enum=DoesNotExist|Exists|In|NotIn;
    scopeName! string enum=BestEffort|CrossNamespacePodAffinity|NotBestEffort|NotTerminating|PriorityClass|Terminating|VolumeAttributesClass;
    values [string]`,
  Secret: `
    apiVersion string; data {bytes}; immutable bool; kind string;
    metadata ObjectMeta struct; stringData {string}; type string`,
  Service: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec ServiceSpec struct; status ServiceStatus struct`,
  ServiceAccount: `
    apiVersion string; automountServiceAccountToken bool;
    imagePullSecrets [LocalObjectReference]; kind string;
    metadata ObjectMeta struct; secrets [ObjectReference] map=name merge=name`,
  ServicePort: `
    appProtocol string; name string; nodePort int32; port! int32;
    protocol string enum=SCTP|TCP|UDP default="TCP"; targetPort intOrString`,
  ServiceSpec: `
    allocateLoadBalancerNodePorts bool; clusterIP string; clusterIPs [string];
    externalIPs [string]; externalName string;
    externalTrafficPolicy string enum=Cluster|Local;
    healthCheckNodePort int32;
    internalTrafficPolicy string enum=Cluster|Local; ipFamilies [string];
    ipFamilyPolicy string enum=PreferDualStack|RequireDualStack|SingleStack;
    loadBalancerClass string; loadBalancerIP string;
    loadBalancerSourceRanges [string];
    ports [ServicePort] map=port,protocol merge=port;
    publishNotReadyAddresses bool; selector {string} atomic;
    sessionAffinity string enum=ClientIP|None;
    sessionAffinityConfig SessionAffinityConfig; trafficDistribution string;
    type string enum=ClusterIP|ExternalName|LoadBalancer|NodePort`,
  ServiceStatus: `
    conditions [Condition] map=type merge=type;
    loadBalancer LoadBalancerStatus struct`,
  SessionAffinityConfig: `
    clientIP ClientIPConfig`,
};
