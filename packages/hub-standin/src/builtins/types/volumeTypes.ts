import type { TypeTable } from '../TypeTable';

/** The sources that a volume of a pod can have. */
export const volumeTypes: TypeTable = {
  AWSElasticBlockStoreVolumeSource: `
    fsType string; partition int32; readOnly bool; volumeID! string`,
  AzureDiskVolumeSource: `
    cachingMode string enum=None|ReadOnly|ReadWrite default="ReadWrite";
    diskName! string; diskURI! string; fsType string default="ext4";
    kind string enum=Dedicated|Managed|Shared default="Shared"; readOnly bool`,
  AzureFileVolumeSource: `
    readOnly bool; secretName! string; shareName! string`,
  CSIVolumeSource: `
    driver! string; fsType string; nodePublishSecretRef LocalObjectReference;
    readOnly bool; volumeAttributes {string}`,
  CephFSVolumeSource: `
    monitors! [string]; path string; readOnly bool; secretFile string;
    secretRef LocalObjectReference; user string`,
  CinderVolumeSource: `
    fsType string; readOnly bool; secretRef LocalObjectReference;
    volumeID! string`,
  ClusterTrustBundleProjection: `
    labelSelector LabelSelector; name string; optional bool; path! string;
    signerName string`,
  ConfigMapProjection: `
    items [KeyToPath]; name string; optional bool`,
  ConfigMapVolumeSource: `
    defaultMode int32; items [KeyToPath]; name string; optional bool`,
  DownwardAPIProjection: `
    items [DownwardAPIVolumeFile]`,
  DownwardAPIVolumeFile: `
    fieldRef ObjectFieldSelector; mode int32; path! string;
    resourceFieldRef ResourceFieldSelector`,
  DownwardAPIVolumeSource: `
    defaultMode int32; items [DownwardAPIVolumeFile]`,
  EmptyDirVolumeSource: `
    medium string; sizeLimit quantity`,
  EphemeralVolumeSource: `
    volumeClaimTemplate PersistentVolumeClaimTemplate`,
  FCVolumeSource: `
    fsType string; lun int32; readOnly bool; targetWWNs [string];
    wwids [string]`,
  FlexVolumeSource: `
    driver! string; fsType string; options {string}; readOnly bool;
    secretRef LocalObjectReference`,
  FlockerVolumeSource: `
    datasetName string; datasetUUID string`,
  GCEPersistentDiskVolumeSource: `
    fsType string; partition int32; pdName! string; readOnly bool`,
  GitRepoVolumeSource: `
    directory string; repository! string; revision string`,
  GlusterfsVolumeSource: `
    endpoints! string; path! string; readOnly bool`,
  HostPathVolumeSource: `
    path! string;
    type string enum=|BlockDevice|CharDevice|Directory|DirectoryOrCreate|File|FileOrCreate|Socket`,
  ISCSIVolumeSource: `
    chapAuthDiscovery bool; chapAuthSession bool; fsType string;
    initiatorName string; iqn! string;
    iscsiInterface string default="default"; lun! int32; portals [string];
    readOnly bool; secretRef LocalObjectReference; targetPortal! string`,
  ImageVolumeSource: `
    pullPolicy string enum=Always|IfNotPresent|Never; reference string`,
  KeyToPath: `
    key! string; mode int32; path! string`,
  LabelSelector: `
    (atomic); matchExpressions [LabelSelectorRequirement];
    matchLabels {string}`,
  LabelSelectorRequirement: `
    key! string; operator! string; values [string]`,
  NFSVolumeSource: `
    path! string; readOnly bool; server! string`,
  ObjectFieldSelector: `
    (atomic); apiVersion string; fieldPath! string`,
  PersistentVolumeClaimSpec: `
    accessModes [string]; dataSource TypedLocalObjectReference;
    dataSourceRef TypedObjectReference;
    resources VolumeResourceRequirements struct; selector LabelSelector;
    storageClassName string; volumeAttributesClassName string;
    volumeMode string enum=Block|Filesystem; volumeName string`,
  PersistentVolumeClaimTemplate: `
    metadata ObjectMeta struct; spec! PersistentVolumeClaimSpec struct`,
  PersistentVolumeClaimVolumeSource: `
    claimName! string; readOnly bool`,
  PhotonPersistentDiskVolumeSource: `
    fsType string; pdID! string`,
  PodCertificateProjection: `
    certificateChainPath string; credentialBundlePath string; keyPath string;
    keyType! string; maxExpirationSeconds int32; signerName! string;
    userAnnotations {string}`,
  PortworxVolumeSource: `
    fsType string; readOnly bool; volumeID! string`,
  ProjectedVolumeSource: `
    defaultMode int32; sources [VolumeProjection]`,
  QuobyteVolumeSource: `
    group string; readOnly bool; registry! string; tenant string; user string;
    volume! string`,
  RBDVolumeSource: `
    fsType string; image! string; keyring string default="/etc/ceph/keyring";
    monitors! [string]; pool string default="rbd"; readOnly bool;
    secretRef LocalObjectReference; user string default="admin"`,
  ResourceFieldSelector: `
    (atomic); containerName string; divisor quantity; resource! string`,
  ScaleIOVolumeSource: `
    fsType string default="xfs"; gateway! string; protectionDomain string;
    readOnly bool; secretRef! LocalObjectReference; sslEnabled bool;
    storageMode string default="ThinProvisioned"; storagePool string;
    system! string; volumeName string`,
  SecretProjection: `
    items [KeyToPath]; name string; optional bool`,
  SecretVolumeSource: `
    defaultMode int32; items [KeyToPath]; optional bool; secretName string`,
  ServiceAccountTokenProjection: `
    audience string; expirationSeconds int64; path! string`,
  StorageOSVolumeSource: `
    fsType string; readOnly bool; secretRef LocalObjectReference;
    volumeName string; volumeNamespace string`,
  TypedLocalObjectReference: `
    (atomic); apiGroup string; kind! string; name! string`,
  TypedObjectReference: `
    apiGroup string; kind! string; name! string; namespace string`,
  Volume: `
    awsElasticBlockStore AWSElasticBlockStoreVolumeSource;
    azureDisk AzureDiskVolumeSource; azureFile AzureFileVolumeSource;
    cephfs CephFSVolumeSource; cinder CinderVolumeSource;
    configMap ConfigMapVolumeSource; csi CSIVolumeSource;
    downwardAPI DownwardAPIVolumeSource; emptyDir EmptyDirVolumeSource;
    ephemeral EphemeralVolumeSource; fc FCVolumeSource;
    flexVolume FlexVolumeSource; flocker FlockerVolumeSource;
    gcePersistentDisk GCEPersistentDiskVolumeSource;
    gitRepo GitRepoVolumeSource; glusterfs GlusterfsVolumeSource;
    hostPath HostPathVolumeSource; image ImageVolumeSource;
    iscsi ISCSIVolumeSource; name! string; nfs NFSVolumeSource;
    persistentVolumeClaim PersistentVolumeClaimVolumeSource;
    photonPersistentDisk PhotonPersistentDiskVolumeSource;
    portworxVolume PortworxVolumeSource; projected ProjectedVolumeSource;
    quobyte QuobyteVolumeSource; rbd RBDVolumeSource;
    scaleIO ScaleIOVolumeSource; secret SecretVolumeSource;
    storageos StorageOSVolumeSource;
    vsphereVolume VsphereVirtualDiskVolumeSource`,
  VolumeProjection: `
    clusterTrustBundle ClusterTrustBundleProjection;
    configMap ConfigMapProjection; downwardAPI DownwardAPIProjection;
    podCertificate PodCertificateProjection; secret SecretProjection;
    serviceAccountToken ServiceAccountTokenProjection`,
  VolumeResourceRequirements: `
    limits {quantity}; requests {quantity}`,
  VsphereVirtualDiskVolumeSource: `
    fsType string; storagePolicyID string; storagePolicyName string;
    volumePath! string`,
};
