import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/expectAccessible';
import { signInAs } from './support/signInAs';
import { takeScreenshot } from './support/takeScreenshot';

test('the Projects page filters by tag and owner, and keeps that in the URL', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'Ingrid Solberg');
  await page.goto('/paletteai?view=tiles');
  const tiles = page.getByRole('link', { name: /^Open / });
  await expect(tiles).toHaveCount(3);

  await page.getByRole('button', { name: /Any tag/ }).click();
  await page.getByRole('option', { name: 'stage=production (1)' }).click();
  await page.keyboard.press('Escape');
  await expect(tiles).toHaveCount(1);
  await expect(page).toHaveURL(/tag=stage%3Dproduction/);
  await page.reload();
  await expect(tiles).toHaveCount(1);

  await page.getByRole('button', { name: /Any owner/ }).click();
  await page.getByRole('option', { name: /^genomics-admins/ }).click();
  await expect(page.getByText('No matches')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(tiles).toHaveCount(3);
});

test('the Projects page continues with the table that was chosen last', async ({
  page,
}) => {
  await signInAs(page, 'Ingrid Solberg');
  await page.goto('/paletteai');
  await page.getByRole('radio', { name: 'Table' }).click();
  await expect(page).toHaveURL(/view=table/);
  await page.goto('/paletteai');
  await expect(
    page.getByRole('row', { name: /Radiology Imaging/ }),
  ).toBeVisible();
});

test('the menu of a Project offers what the person may do', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'Priya Nair');
  await page.goto('/paletteai?view=tiles');
  const actions = page.getByRole('button', {
    name: 'Actions for Radiology Imaging',
  });
  await actions.click();
  await expect(
    page.getByRole('menuitem', { name: 'View in catalog' }),
  ).toBeVisible();
  await expect(
    page.getByRole('menuitem', {
      name: 'Ask radiology-admins, meridian-platform-admins for access',
    }),
  ).toBeVisible();
  await takeScreenshot(page, 'project-menu-viewer-light');
  await expect(page.getByRole('menuitem', { name: 'Delete' })).toHaveCount(0);
  await page.getByRole('menuitem', { name: 'View in catalog' }).click();
  await expect(page).toHaveURL(/\/catalog\/sandbox\/system\//);

  await page.context().clearCookies();
  await signInAs(page, 'Amara Okafor');
  await page.goto('/paletteai?view=tiles');
  await actions.click();
  await expect(page.getByRole('menuitem', { name: 'Delete' })).toBeVisible();
  await expectAccessible(page, 'the menu of a Project');
  await takeScreenshot(page, 'project-menu-admin-light');
});

test('the Compute page shows someone in no Project no machines', async ({
  page,
}) => {
  await signInAs(page, 'Tomás Reyes');
  await page.goto('/paletteai/compute');
  await expect(page.getByText('No machines that you can see')).toBeVisible();
  await takeScreenshot(page, 'compute-outsider-light');
});
