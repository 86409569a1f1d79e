export {
  IdentityProvider,
  type IdentityProviderOptions,
  type IdentityProviderState,
} from './IdentityProvider';
export type { IdentityUser } from './IdentityUser';
export type { PortalClient } from './portalClient';
