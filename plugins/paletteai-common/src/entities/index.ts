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
  deploymentEntityRef,
  endpointEntityRef,
  entityRefOf,
  profileBundleEntityRef,
  projectEntityRef,
  tenantEntityRef,
} from './entityRefs';
