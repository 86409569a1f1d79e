import { GPU_MESSAGES } from '../gpu/messages';
import { AI_WORKLOAD_MESSAGES } from '../kinds/aiWorkload/messages';
import { COMPUTE_CONFIG_MESSAGES } from '../kinds/computeConfig/messages';
import { COMPUTE_POOL_MESSAGES } from '../kinds/computePool/messages';
import { PROFILE_BUNDLE_MESSAGES } from '../kinds/profileBundle/messages';
import { PROJECT_MESSAGES } from '../kinds/project/messages';
import { SECRET_MESSAGES } from '../kinds/secret/messages';
import { SETTINGS_MESSAGES } from '../kinds/settings/messages';
import { CLUSTER_MESSAGES } from '../kinds/shared/cluster/messages';
import { METADATA_MESSAGES } from '../metadata/messages';

/**
 * Messages for what can be wrong with a request, in English, by stable code.
 *
 * Meant to be put into a translation ref as it is. Words in double braces are
 * parameters of the problem. Every message tells a person what to change.
 *
 * @public
 */
export const REQUEST_MESSAGES = {
  'request.invalid': 'This value is not valid. Check its type.',
  'request.unknownParameter':
    'Unknown parameter {{keys}}. Remove it or correct its name.',
  'request.tooLong': 'Use {{maximum}} characters or fewer.',
  'request.tooMany': 'Use {{maximum}} entries or fewer.',
  'request.tooDeep': 'Use {{maximum}} levels or fewer.',

  'creation.interrupted':
    'Its creation was interrupted. Create it with the same values to complete it.',
  'creation.deleting':
    'An object with this name is being deleted. Wait until it is gone or choose another name.',
  'creation.secret.taken':
    'The Secret {{name}} already exists and was not created for this. Choose another name or ask an admin to delete the Secret.',
  'creation.secret.unconfirmed':
    'The Secret {{name}} already exists and you cannot change it, so it may hold another value. Repeat the request once you have your role in the Project.',

  ...PROJECT_MESSAGES,
  ...SETTINGS_MESSAGES,
  ...COMPUTE_CONFIG_MESSAGES,
  ...CLUSTER_MESSAGES,
  ...GPU_MESSAGES,
  ...COMPUTE_POOL_MESSAGES,
  ...PROFILE_BUNDLE_MESSAGES,
  ...AI_WORKLOAD_MESSAGES,
  ...SECRET_MESSAGES,
  ...METADATA_MESSAGES,

  'hub.impersonation.group':
    "The portal's account may not act for the group {{group}} on this hub. To let it, add the group to resourceNames in the ClusterRole paletteai-portal-impersonator.",
  'hub.impersonation.ignored':
    'The hub does not see the person behind a request. Let everything on the way to the hub pass the Impersonate-User and Impersonate-Group headers on.',
  'hub.impersonation.unverifiable':
    'The hub does not say whom it takes a request for. Use a hub with Kubernetes 1.28 or newer.',
  'hub.credentials.ending':
    "The credentials of the portal's account on this hub expire at {{expiresAt}}, and nothing has renewed them. Replace them before, best with some that renew themselves.",
  'hub.credentials.expired':
    "The credentials of the portal's account on this hub expired at {{expiresAt}}. Replace them, best with some that renew themselves.",
} as const;

/**
 * Stable code of a message of {@link REQUEST_MESSAGES}.
 *
 * @public
 */
export type MessageCode = keyof typeof REQUEST_MESSAGES;
