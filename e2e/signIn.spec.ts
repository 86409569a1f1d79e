import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/expectAccessible';
import { openLogin, signInAs } from './support/signInAs';
import { takeScreenshot } from './support/takeScreenshot';

const roles = [
  { name: 'Ingrid Solberg', groups: ['meridian-platform-admins'] },
  { name: 'Amara Okafor', groups: ['radiology-admins'] },
  { name: 'Daniel Weiss', groups: ['radiology-editors'] },
  { name: 'Priya Nair', groups: ['radiology-viewers'] },
  { name: 'Tomás Reyes', groups: [] },
];

test('the login page of the sandbox lists people of every role', async ({
  page,
}) => {
  const login = await openLogin(page);
  for (const { name } of roles) {
    await expect(login.getByRole('button', { name })).toBeVisible();
  }
  await takeScreenshot(login, 'sandbox-login-light');
  await expectAccessible(login, 'the login page of the sandbox');
});

for (const { name, groups } of roles) {
  test(`${name} signs in and owns what their groups own`, async ({ page }) => {
    await signInAs(page, name);
    await page.goto('/settings');
    await expect(page.getByText(name)).toBeVisible();
    for (const group of groups) {
      await expect(page.getByRole('link', { name: group })).toBeVisible();
    }
    await expect(page.getByRole('link', { name: /-admins$/ })).toHaveCount(
      groups.filter(group => group.endsWith('-admins')).length,
    );
  });
}
