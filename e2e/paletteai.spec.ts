import { expect, test } from '@playwright/test';
import { collectErrors } from './support/collectErrors';
import { expectAccessible } from './support/expectAccessible';
import { signInAs } from './support/signInAs';
import { takeScreenshot } from './support/takeScreenshot';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`the PaletteAI pages in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('show a tenant admin the Projects and Compute Pools of the hub', async ({
      page,
    }) => {
      const errors = collectErrors(page);
      await signInAs(page, 'Ingrid Solberg');
      errors.length = 0;

      await page.goto('/paletteai');
      await expect(page.getByText('Radiology Imaging').first()).toBeVisible();
      await takeScreenshot(page, `projects-${colorScheme}`);
      await expectAccessible(page, 'the Projects page');

      await page.getByRole('link', { name: 'Radiology Imaging' }).click();
      await expect(page).toHaveURL(/project=/);
      await takeScreenshot(page, `project-${colorScheme}`);
      await expectAccessible(page, 'the overview of a Project');

      await page.getByRole('tab', { name: 'Compute Pools' }).click();
      await expect(page.getByRole('row').nth(1)).toBeVisible();
      await takeScreenshot(page, `compute-pools-${colorScheme}`);
      await expectAccessible(page, 'the Compute Pools page');
      expect(errors).toEqual([]);
    });
  });
}

test('the PaletteAI pages show somebody in no Project none of them', async ({
  page,
}) => {
  await signInAs(page, 'Tomás Reyes');
  await page.goto('/paletteai');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/no projects/i).first()).toBeVisible();
  await expect(page.getByText('Radiology Imaging')).toHaveCount(0);
  await takeScreenshot(page, 'projects-outsider-light');
});
