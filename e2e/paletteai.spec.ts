import { expect, test } from '@playwright/test';
import { collectErrors } from './support/collectErrors';
import { expectAccessible } from './support/expectAccessible';
import { signInAs } from './support/signInAs';
import { takeScreenshot } from './support/takeScreenshot';

const RADIOLOGY = '?project=sandbox%2Fradiology-imaging';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`the PaletteAI pages in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('show a tenant admin the Projects and Compute Pools of the hub', async ({
      page,
    }) => {
      const errors = collectErrors(page);
      await signInAs(page, 'Ingrid Solberg');
      errors.length = 0;

      await page.goto('/paletteai?view=table');
      const project = page.getByRole('row', { name: /Radiology Imaging/ });
      await expect(project).toBeVisible();
      await takeScreenshot(page, `projects-${colorScheme}`);
      await expectAccessible(page, 'the Projects page');

      await project.click();
      await expect(page).toHaveURL(/project=sandbox/);
      await expect(
        page.getByRole('heading', { name: 'Radiology Imaging' }),
      ).toBeVisible();
      await expect(
        page.getByRole('row', { name: /imaging-serve/ }),
      ).toBeVisible();
      await takeScreenshot(page, `project-${colorScheme}`);
      await expectAccessible(page, 'the overview of a Project');

      await page.getByRole('link', { name: 'Compute Pools' }).first().click();
      await expect(page.getByRole('row').nth(1)).toBeVisible();
      await takeScreenshot(page, `compute-pools-${colorScheme}`);
      await expectAccessible(page, 'the Compute Pools page');
      expect(errors).toEqual([]);
    });
  });
}

test('the PaletteAI pages show someone in no Project none of them', async ({
  page,
}) => {
  await signInAs(page, 'Tomás Reyes');
  await page.goto('/paletteai');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(
    page.getByText('You are not a member of any Project'),
  ).toBeVisible();
  await expect(page.getByText(/Ask a Project admin/)).toBeVisible();
  await expect(page.getByText('Radiology Imaging')).toHaveCount(0);
  await expectAccessible(page, 'the Projects page of an outsider');
  await takeScreenshot(page, 'projects-outsider-light');
});

test('the PaletteAI pages offer what the person may do, and nothing else', async ({
  page,
}) => {
  test.slow();
  const offers = [
    { path: '', name: 'Create Project' },
    { path: `/compute-pools${RADIOLOGY}`, name: 'Request Compute Pool' },
    { path: `/app-deployments${RADIOLOGY}`, name: 'Deploy app' },
    { path: RADIOLOGY, name: 'Request Compute Pool' },
    { path: RADIOLOGY, name: 'Deploy app' },
  ];

  await signInAs(page, 'Ingrid Solberg');
  for (const { path, name } of offers) {
    await page.goto(`/paletteai${path}`);
    await expect(page.getByRole('link', { name })).toBeVisible();
  }
  await expect(page.getByRole('button', { name: 'Delete' })).toBeVisible();

  await page.context().clearCookies();
  await signInAs(page, 'Priya Nair');
  for (const { path, name } of offers) {
    const answered = page.waitForResponse(/\/access$/);
    await page.goto(`/paletteai${path}`);
    await answered;
    await expect(page.getByText('Last updated')).toBeVisible();
    await expect(page.getByRole('link', { name })).toHaveCount(0);
  }
  await expect(page.getByRole('button', { name: 'Delete' })).toHaveCount(0);
});
