export { createObjects } from './createObjects';
export { demoKeys } from './demoKeys';
export { type HubContext, type HubObject } from './hub/HubObject';
export { hubObjects, isBeingDeleted } from './hub/hubObjects';
export {
  portalAccount,
  portalAccountObjects,
  portalObjects,
  type PortalRights,
  portalRightsFolders,
} from './hub/portalObjects';
export { spokeObjects } from './hub/spokeObjects';
export { demoHuggingFace } from './models/demoHuggingFace';
export { demoNgc } from './models/demoNgc';
export { demoGroups, demoUsers } from './organisation/demoOrganisation';
export { hiddenNames } from './organisation/hiddenNames';
export { organisationEntities } from './organisation/organisationEntities';
export { demoPalette } from './palette/demoPalette';
