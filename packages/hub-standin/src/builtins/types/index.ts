import type { TypeTable } from '../TypeTable';
import { admissionregistrationTypes } from './admissionregistrationTypes';
import { apiextensionsTypes } from './apiextensionsTypes';
import { appsTypes } from './appsTypes';
import { authenticationTypes } from './authenticationTypes';
import { authorizationTypes } from './authorizationTypes';
import { autoscalingTypes } from './autoscalingTypes';
import { batchTypes } from './batchTypes';
import { containerTypes } from './containerTypes';
import { coordinationTypes } from './coordinationTypes';
import { coreTypes } from './coreTypes';
import { metaTypes } from './metaTypes';
import { networkingTypes } from './networkingTypes';
import { podTypes } from './podTypes';
import { rbacTypes } from './rbacTypes';
import { schedulingTypes } from './schedulingTypes';
import { storageTypes } from './storageTypes';
import { volumeTypes } from './volumeTypes';

/** Every type that a built-in kind is made of. */
export const builtinTypes: TypeTable = {
  ...admissionregistrationTypes,
  ...apiextensionsTypes,
  ...appsTypes,
  ...authenticationTypes,
  ...authorizationTypes,
  ...autoscalingTypes,
  ...batchTypes,
  ...containerTypes,
  ...coordinationTypes,
  ...coreTypes,
  ...metaTypes,
  ...networkingTypes,
  ...podTypes,
  ...rbacTypes,
  ...schedulingTypes,
  ...storageTypes,
  ...volumeTypes,
};
