import { expect, type Page } from '@playwright/test';

/** Signs in at the identity provider of the sandbox, as one of the people that its page lists. */
export async function signInAs(page: Page, name: string) {
  const login = await openLogin(page);
  await login.getByRole('button', { name }).click();
  await expect(
    page.getByRole('link', { name: 'Catalog', exact: true }).first(),
  ).toBeVisible();
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
