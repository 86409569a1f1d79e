import { expect, test } from '@playwright/test';
import { collectErrors } from './support/collectErrors';
import { expectAccessible } from './support/expectAccessible';
import { signInAsGuest } from './support/signInAsGuest';
import { takeScreenshot } from './support/takeScreenshot';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('signs in and opens home, catalog and a template without an error', async ({
      page,
    }) => {
      const errors = collectErrors(page);

      await page.goto('/');
      await expect(page).toHaveTitle(/PaletteAI for Backstage/);
      await expect(page.getByRole('button', { name: 'Enter' })).toBeVisible();
      await takeScreenshot(page, `sign-in-${colorScheme}`);
      await expectAccessible(page, 'the sign-in page');

      await signInAsGuest(page);
      await expect(
        page.getByRole('link', { name: 'Browse the catalog' }),
      ).toBeVisible();
      await takeScreenshot(page, `home-${colorScheme}`);
      await expectAccessible(page, 'the home page');

      await page.getByRole('link', { name: 'Browse the catalog' }).click();
      await expect(
        page.getByRole('link', { name: 'Portal backend' }),
      ).toBeVisible();
      await takeScreenshot(page, `catalog-${colorScheme}`);
      await expectAccessible(page, 'the catalog');

      await page
        .getByRole('link', { name: 'Create', exact: true })
        .first()
        .click();
      await expect(
        page.getByText('Create a PaletteAI Project').first(),
      ).toBeVisible();
      await page.goto('/create/templates/default/paletteai-project-manifests');
      await expect(page.getByLabel('Display name')).toBeVisible();
      await takeScreenshot(page, `template-${colorScheme}`);
      await expectAccessible(page, 'the form of a template');

      expect(errors).toEqual([]);
    });
  });
}

test('follows the color scheme of the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await signInAsGuest(page);
  await expect(page.locator('body')).toHaveAttribute('data-theme-mode', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('body')).toHaveAttribute(
    'data-theme-mode',
    'light',
  );
});
