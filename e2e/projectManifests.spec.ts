import { expect, test } from '@playwright/test';
import { collectErrors } from './support/collectErrors';
import { signInAsGuest } from './support/signInAsGuest';
import { takeScreenshot } from './support/takeScreenshot';

test('writes the manifests of a Project from the template', async ({
  page,
}) => {
  const errors = collectErrors(page);
  await signInAsGuest(page);
  await page.goto('/create/templates/default/paletteai-project-manifests');

  await page.getByLabel('Tenant').fill('acme');
  await page.getByLabel('Name', { exact: false }).first().fill('mural-system');
  await page.getByLabel('Display name').fill('Protein: folding');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByLabel('Display name')).toBeVisible();

  await page.getByLabel('Name', { exact: false }).first().fill('proteins');
  await page.getByLabel('Display name').fill('Protein folding');
  await page.getByRole('button', { name: 'Next' }).click();
  for (const [index, group] of ['admins', 'editors', 'viewers'].entries()) {
    await page.getByRole('textbox').nth(index).fill(`protein-${group}`);
  }
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create' }).click();

  await expect(page.getByText('kind: ComputeConfig')).toBeVisible();
  await expect(
    page.getByText('name: "proteins-defaults"').first(),
  ).toBeVisible();
  await expect(page.getByText('admin: ["protein-admins"]')).toBeVisible();
  await takeScreenshot(page, 'project-manifests-light');
  // The form library says on the console what it refused.
  expect(errors).toEqual([expect.stringContaining('Form validation failed')]);
});
