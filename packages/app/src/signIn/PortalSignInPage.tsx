import { SignInPage } from '@backstage/core-components';
import type { SignInPageProps } from '@backstage/plugin-app-react';

/** Offers every way to sign in that this portal has. */
export function PortalSignInPage(props: SignInPageProps) {
  return <SignInPage {...props} providers={['guest']} />;
}
