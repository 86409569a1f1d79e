import { expect, type BrowserContext, type Page } from '@playwright/test';

type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Where the sign-in page keeps how the person signed in last. */
const PROVIDER_KEY = '@backstage/core:SignInPage:provider';

const sessions = new Map<string, Session>();

/**
 * Gives the browser the session of a person of the demo, for the pages that are opened next. Only the first test of a
 * person has to go to the login page.
 */
export async function signInAs(page: Page, name: string) {
  const session = sessions.get(name);
  if (session) {
    await resume(page.context(), session);
  } else {
    await logInAs(page, name);
  }
}

/** Signs in at the identity provider of the sandbox, as one of the people that its page lists. */
export async function logInAs(page: Page, name: string) {
  const login = await openLogin(page);
  await login.getByRole('button', { name }).click();
  await expect(
    page.getByRole('link', { name: 'Catalog', exact: true }).first(),
  ).toBeVisible();
  sessions.set(name, await page.context().storageState());
}

/** Opens the login page of the sandbox in the window that the portal opens for it. */
export async function openLogin(page: Page): Promise<Page> {
  await page.goto('/');
  const [login] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign In' }).click(),
  ]);
  await expect(
    login.getByRole('heading', { name: 'Sign in to the sandbox' }),
  ).toBeVisible();
  return login;
}

async function resume(context: BrowserContext, { cookies, origins }: Session) {
  const provider = origins
    .flatMap(({ localStorage }) => localStorage)
    .find(({ name }) => name === PROVIDER_KEY);
  if (!provider) {
    throw new Error(`The portal does not keep ${PROVIDER_KEY}`);
  }
  await context.addCookies(cookies);
  await context.addInitScript(
    ({ name, value }) => localStorage.setItem(name, value),
    provider,
  );
}
