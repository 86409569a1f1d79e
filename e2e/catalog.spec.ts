import { expect, test } from '@playwright/test';
import { collectErrors } from './support/collectErrors';
import { expectAccessible } from './support/expectAccessible';
import { signInAs } from './support/signInAs';
import { takeScreenshot } from './support/takeScreenshot';

test('the catalog shows the Projects of the hub with their Tenant, owner and deployments', async ({
  page,
}) => {
  const errors = collectErrors(page);
  await signInAs(page, 'Ingrid Solberg');
  errors.length = 0;

  await page.goto('/catalog?filters[kind]=system&filters[user]=all');
  await page.getByRole('link', { name: 'Radiology Imaging' }).click();
  await expect(
    page.getByRole('heading', { name: 'Radiology Imaging' }).first(),
  ).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'radiology-admins' }).first(),
  ).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Meridian Health' }).first(),
  ).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'CT triage' }).first(),
  ).toBeVisible();
  await takeScreenshot(page, 'catalog-project-light');
  await expectAccessible(page, 'the catalog page of a Project');

  expect(errors).toEqual([]);
});

test('the catalog shows an outsider its other entities, and nothing of PaletteAI', async ({
  page,
}) => {
  await signInAs(page, 'Tomás Reyes');
  await page.goto('/catalog?filters[kind]=system&filters[user]=all');
  await expect(
    page.getByRole('link', { name: 'PaletteAI for Backstage' }),
  ).toBeVisible();
  await expect(page.getByText('Radiology Imaging')).toHaveCount(0);
  await page.goto('/catalog/sandbox/system/radiology-imaging');
  await expect(page.getByText(/not found/i).first()).toBeVisible();
});

test('the catalog shows a viewer the Project that they view, and no other', async ({
  page,
}) => {
  await signInAs(page, 'Priya Nair');
  await page.goto('/catalog?filters[kind]=system&filters[user]=all');
  await expect(
    page.getByRole('link', { name: 'Radiology Imaging' }),
  ).toBeVisible();
  await expect(page.getByText('Genomics')).toHaveCount(0);
});
