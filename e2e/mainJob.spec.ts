import { expect, test } from '@playwright/test';
import { kubectl } from './support/kubectl';
import { signInAs } from './support/signInAs';

test.describe.configure({ mode: 'serial' });

test('a tenant admin sees the Projects of the hub', async ({ page }) => {
  await signInAs(page, 'Ingrid Solberg');
  await page.goto('/paletteai');
  await expect(
    page.getByRole('row', { name: /Radiology Imaging/ }),
  ).toBeVisible();
  expect(await kubectl('get', 'projects', '-A', '-o', 'name')).toContain(
    'project.spectrocloud.com/radiology-imaging',
  );
});
