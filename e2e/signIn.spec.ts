import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/expectAccessible';
import { logInAs, openLogin } from './support/signInAs';
import { takeScreenshot } from './support/takeScreenshot';

/** Everyone of the demo's two companies. */
const people = [
  {
    name: 'Ingrid Solberg',
    groups: ['meridian-platform-admins', 'meridian-staff'],
  },
  { name: 'Amara Okafor', groups: ['radiology-admins', 'meridian-staff'] },
  {
    name: 'Daniel Weiss',
    groups: ['radiology-editors', 'genomics-viewers', 'meridian-staff'],
  },
  { name: 'Priya Nair', groups: ['radiology-viewers', 'meridian-staff'] },
  { name: 'Tomás Reyes', groups: ['meridian-staff'] },
  { name: 'Lena Hartmann', groups: ['halden-platform-admins', 'halden-staff'] },
  { name: 'Kenji Mori', groups: ['driver-assist-admins', 'halden-staff'] },
  {
    name: 'Sofia Costa',
    groups: ['driver-assist-editors', 'plant-vision-editors', 'halden-staff'],
  },
  { name: 'Marek Nowak', groups: ['driver-assist-viewers', 'halden-staff'] },
  { name: 'Ruth Adeyemi', groups: ['halden-staff'] },
];

test('the login page of the sandbox lists everyone of the demo', async ({
  page,
}) => {
  const login = await openLogin(page);
  for (const { name } of people) {
    await expect(login.getByRole('button', { name })).toBeVisible();
  }
  await takeScreenshot(login, 'sandbox-login-light');
  await expectAccessible(login, 'the login page of the sandbox');
});

for (const { name, groups } of people) {
  test(`${name} signs in and owns what their groups own`, async ({ page }) => {
    await logInAs(page, name);
    await page.goto('/settings');
    await expect(
      page.getByRole('heading', { name, exact: true }),
    ).toBeVisible();
    for (const group of groups) {
      await expect(page.getByRole('link', { name: group })).toBeVisible();
    }
    const ownGroups = page.getByRole('link', {
      name: /^(meridian|halden|radiology|genomics|driver-assist|plant-vision)-/,
    });
    await expect(ownGroups).toHaveCount(groups.length);
  });
}
