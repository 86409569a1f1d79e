import { SignInPage } from '@backstage/core-components';
import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { appModulePaletteAiTranslationRef } from '../translation';
import { paletteaiAuthApiRef } from './paletteaiAuthApiRef';

const WAYS = ['paletteai', 'guest'] as const;

/** Offers the ways to sign in that `paletteai.signIn` lists. */
export function PaletteAiSignInPage(props: SignInPageProps) {
  const { t } = useTranslationRef(appModulePaletteAiTranslationRef);
  const listed = useApi(configApiRef).getOptionalStringArray(
    'paletteai.signIn',
  ) ?? ['paletteai'];
  const paletteai = {
    id: 'paletteai',
    title: t('title'),
    message: t('message'),
    apiRef: paletteaiAuthApiRef,
  };
  return (
    <SignInPage
      {...props}
      providers={listed
        .map(wayOf)
        .map(way => (way === 'guest' ? way : paletteai))}
    />
  );
}

/** A page without any way to sign in would not tell why. */
function wayOf(name: string): (typeof WAYS)[number] {
  const way = WAYS.find(known => known === name);
  if (!way) {
    throw new Error(
      `paletteai.signIn lists "${name}", which is not a sign-in method. Available: ${WAYS.join(
        ', ',
      )}`,
    );
  }
  return way;
}
