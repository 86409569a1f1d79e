import type { TypeTable } from '../TypeTable';

/** Persistent volumes and claims. */
export const storageTypes: TypeTable = {
  AzureFilePersistentVolumeSource: `
    readOnly bool; secretName! string; secretNamespace string;
    shareName! string`,
  CSIPersistentVolumeSource: `
    controllerExpandSecretRef SecretReference;
    controllerPublishSecretRef SecretReference; driver! string; fsType string;
    nodeExpandSecretRef SecretReference; nodePublishSecretRef SecretReference;
    nodeStageSecretRef SecretReference; readOnly bool;
    volumeAttributes {string}; volumeHandle! string`,
  CephFSPersistentVolumeSource: `
    monitors! [string]; path string; readOnly bool; secretFile string;
    secretRef SecretReference; user string`,
  CinderPersistentVolumeSource: `
    fsType string; readOnly bool; secretRef SecretReference; volumeID! string`,
  FlexPersistentVolumeSource: `
    driver! string; fsType string; options {string}; readOnly bool;
    secretRef SecretReference`,
  GlusterfsPersistentVolumeSource: `
    endpoints! string; endpointsNamespace string; path! string; readOnly bool`,
  ISCSIPersistentVolumeSource: `
    chapAuthDiscovery bool; chapAuthSession bool; fsType string;
    initiatorName string; iqn! string;
    iscsiInterface string default="default"; lun! int32; portals [string];
    readOnly bool; secretRef SecretReference; targetPortal! string`,
  LocalVolumeSource: `
    fsType string; path! string`,
  PersistentVolume: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec PersistentVolumeSpec struct; status PersistentVolumeStatus struct`,
  PersistentVolumeSpec: `
    accessModes [string];
    awsElasticBlockStore AWSElasticBlockStoreVolumeSource;
    azureDisk AzureDiskVolumeSource;
    azureFile AzureFilePersistentVolumeSource; capacity {quantity};
    cephfs CephFSPersistentVolumeSource; cinder CinderPersistentVolumeSource;
    claimRef ObjectReference; csi CSIPersistentVolumeSource;
    fc FCVolumeSource; flexVolume FlexPersistentVolumeSource;
    flocker FlockerVolumeSource;
    gcePersistentDisk GCEPersistentDiskVolumeSource;
    glusterfs GlusterfsPersistentVolumeSource; hostPath HostPathVolumeSource;
    iscsi ISCSIPersistentVolumeSource; local LocalVolumeSource;
    mountOptions [string]; nfs NFSVolumeSource;
    nodeAffinity VolumeNodeAffinity;
    persistentVolumeReclaimPolicy string enum=Delete|Recycle|Retain;
    photonPersistentDisk PhotonPersistentDiskVolumeSource;
    portworxVolume PortworxVolumeSource; quobyte QuobyteVolumeSource;
    rbd RBDPersistentVolumeSource; scaleIO ScaleIOPersistentVolumeSource;
    storageClassName string; storageos StorageOSPersistentVolumeSource;
    volumeAttributesClassName string; volumeMode string enum=Block|Filesystem;
    vsphereVolume VsphereVirtualDiskVolumeSource`,
  PersistentVolumeStatus: `
    lastPhaseTransitionTime time; message string;
    phase string enum=Available|Bound|Failed|Pending|Released; reason string`,
  RBDPersistentVolumeSource: `
    fsType string; image! string; keyring string default="/etc/ceph/keyring";
    monitors! [string]; pool string default="rbd"; readOnly bool;
    secretRef SecretReference; user string default="admin"`,
  ScaleIOPersistentVolumeSource: `
    fsType string default="xfs"; gateway! string; protectionDomain string;
    readOnly bool; secretRef! SecretReference; sslEnabled bool;
    storageMode string default="ThinProvisioned"; storagePool string;
    system! string; volumeName string`,
  SecretReference: `
    (atomic); name string; namespace string`,
  StorageOSPersistentVolumeSource: `
    fsType string; readOnly bool; secretRef ObjectReference;
    volumeName string; volumeNamespace string`,
  VolumeNodeAffinity: `
    required NodeSelector`,
};
