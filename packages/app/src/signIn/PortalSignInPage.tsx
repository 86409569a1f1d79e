import { SignInPage } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { paletteaiAuthApiRef } from './paletteaiAuthApiRef';

const providers = {
  guest: 'guest',
  paletteai: {
    id: 'paletteai',
    title: 'PaletteAI',
    message: 'Sign in with the identity provider of PaletteAI',
    apiRef: paletteaiAuthApiRef,
  },
} as const;

function isProvider(name: string): name is keyof typeof providers {
  return name in providers;
}

/** Offers the ways to sign in that `portal.signIn` lists. */
export function PortalSignInPage(props: SignInPageProps) {
  const config = useApi(configApiRef);
  const names = config.getOptionalStringArray('portal.signIn') ?? ['guest'];
  return (
    <SignInPage
      {...props}
      providers={names.filter(isProvider).map(name => providers[name])}
    />
  );
}
