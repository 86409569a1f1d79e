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
  await expect(page.getByRole('link', { name: 'CT triage' })).toBeVisible();
  await takeScreenshot(page, 'catalog-project-light');
  await expectAccessible(page, 'the catalog page of a Project');

  expect(errors).toEqual([]);
});
