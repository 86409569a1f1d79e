import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PaletteAiSignInPage } from './PaletteAiSignInPage';
import { paletteaiAuthApiRef } from './paletteaiAuthApiRef';

const ingrid = {
  type: 'user' as const,
  userEntityRef: 'user:default/ingrid',
  ownershipEntityRefs: ['user:default/ingrid', 'group:default/nlp-admins'],
};

/** An identity provider in which someone is signed in once they have asked for it. */
function providerOf() {
  let isSignedIn = false;
  return {
    getBackstageIdentity: async ({ optional = false } = {}) => {
      isSignedIn = isSignedIn || !optional;
      return isSignedIn ? { token: 'of ingrid', identity: ingrid } : undefined;
    },
    getProfile: async () =>
      isSignedIn ? { email: 'ingrid@acme.example' } : undefined,
    getIdToken: async () => '',
    signIn: async () => {},
    signOut: async () => {},
    sessionState$: () => {
      throw new Error('nobody asks for the state of the session');
    },
  };
}

function renderPage(signIn?: string[]) {
  const onSignInSuccess = jest.fn();
  renderInTestApp(<PaletteAiSignInPage onSignInSuccess={onSignInSuccess} />, {
    apis: [[paletteaiAuthApiRef, providerOf()]],
    config: {
      app: { title: 'Portal', baseUrl: 'http://localhost:3000' },
      backend: { baseUrl: 'http://localhost:7007' },
      ...(signIn && { paletteai: { signIn } }),
    },
  });
  return onSignInSuccess;
}

beforeEach(() => localStorage.clear());

describe('the sign-in page', () => {
  it('signs in with the identity provider', async () => {
    const onSignInSuccess = renderPage();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Sign In' }),
    );
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalled());
    const [identity] = onSignInSuccess.mock.calls[0];
    expect(await identity.getBackstageIdentity()).toEqual(ingrid);
  });

  it('lets no one in without a name unless it is told to', async () => {
    renderPage();
    expect(await screen.findByText('PaletteAI')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Enter' })).toBeNull();
  });

  it('offers guests what is listed for them, in that order', async () => {
    renderPage(['guest', 'paletteai']);
    await screen.findByText('PaletteAI');
    expect(
      screen.getAllByRole('button').map(({ textContent }) => textContent),
    ).toEqual(['Enter', 'Sign In']);
  });

  it('says which way to sign in does not exist, rather than leave it out', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => {});
    renderPage(['okta']);
    const [said] = await screen.findAllByText(
      /paletteai.signIn lists "okta".*paletteai, guest/,
    );
    expect(said).toBeInTheDocument();
  });
});
