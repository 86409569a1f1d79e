import { expect, test, type Page } from '@playwright/test';
import { collectErrors } from './support/collectErrors';
import { everyPage } from './support/everyPage';
import { expectAccessible } from './support/expectAccessible';
import { signInAs } from './support/signInAs';
import { takeScreenshot } from './support/takeScreenshot';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('every page fits into each window', async ({ page }) => {
      test.setTimeout(300_000);
      const errors = collectErrors(page);
      await signInAs(page, 'Ingrid Solberg');
      errors.length = 0;
      for (const { name, path } of everyPage) {
        await page.goto(`/paletteai${path}`);
        for (const viewport of SIZES) {
          await page.setViewportSize(viewport);
          await whenShown(page);
          const { width } = viewport;
          expect(
            await overflow(page),
            `${name} scrolls sideways at ${width} pixels`,
          ).toBe(0);
          await takeScreenshot(page, `${name}-${width}-${colorScheme}`);
          await expectAccessible(page, `${name} at ${width} pixels`);
        }
      }
      expect(errors).toEqual([]);
    });
  });
}

test('a dialog fits into 390 pixels', async ({ page }) => {
  await signInAs(page, 'Ingrid Solberg');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/paletteai?project=sandbox%2Fradiology-imaging');
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('imaging-burst');
  const box = await dialog.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  await takeScreenshot(page, 'delete-project-390');
  await expectAccessible(page, 'a dialog at 390 pixels');
});

test('everything can be reached and done with the keyboard alone', async ({
  page,
}) => {
  await signInAs(page, 'Ingrid Solberg');
  await page.goto('/paletteai/compute-pools');
  await whenShown(page);

  await focusBy(page, 'Tab', page.getByRole('button', { name: /Project/ }));
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Radiology Imaging' }).waitFor();
  await page.keyboard.type('radiology');
  await expect(page.getByRole('option', { name: 'Genomics' })).toHaveCount(0);
  await focusOption(page, 'Radiology Imaging');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/project=sandbox%2Fradiology-imaging/);

  const row = page.getByRole('row', { name: /imaging-burst/ });
  await row.waitFor();
  await focusBy(page, 'Tab', row);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/compute-pools\/.*\/imaging-serve/);

  const button = page.getByRole('button', { name: 'Delete' });
  await focusBy(page, 'Tab', button);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab');
    await expect(dialog.locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

/** Waits until the last of the requests of a page is answered. */
async function whenShown(page: Page) {
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.getByText('Loading', { exact: true })).toHaveCount(0);
}

/** Number of pixels by which the page overflows the window. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Presses a key until an element has the focus, which must be visible. */
async function focusBy(
  page: Page,
  key: string,
  wanted: ReturnType<Page['locator']>,
) {
  await expect(async () => {
    await page.keyboard.press(key);
    await expect(wanted.first()).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [20], timeout: 20_000 });
  await expectVisibleFocus(page);
}

async function focusOption(page: Page, name: string) {
  const option = page.getByRole('option', { name, exact: true });
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(option).toHaveAttribute('data-focused', 'true', {
      timeout: 50,
    });
  }).toPass({ intervals: [20], timeout: 20_000 });
}

/** The focus shows when what has it looks different without it. */
async function expectVisibleFocus(page: Page) {
  const focused = page.locator(':focus');
  await expect(focused).toBeVisible();
  const before = await focused.screenshot({ animations: 'disabled' });
  const element = await focused.elementHandle();
  await element?.evaluate(node => (node as HTMLElement).blur());
  const after = await element?.screenshot({ animations: 'disabled' });
  expect(after?.equals(before), 'the focus can be seen').toBe(false);
  await element?.evaluate(node => (node as HTMLElement).focus());
}
