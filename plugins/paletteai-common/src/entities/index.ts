export {
  computePoolEntityName,
  deploymentEntityName,
  endpointEntityName,
  entityNamespace,
  profileBundleEntityName,
  projectEntityName,
  tenantEntityName,
} from './entityNames';
export {
  computePoolEntityRef,
  endpointEntityRef,
  entityRefOf,
  profileBundleEntityRef,
  projectEntityRef,
  tenantEntityRef,
} from './entityRefs';
