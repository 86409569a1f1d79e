import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

const results = join(
  __dirname,
  '..',
  '.results',
  process.env.E2E_HUB ?? '',
  'screenshots',
);
const documentation = join(__dirname, '..', '..', 'docs', 'images');

const folders = [
  ...(process.env.E2E_SCREENSHOTS ? [results] : []),
  ...(process.env.UPDATE_SCREENSHOTS ? [documentation] : []),
];

/**
 * Saves a screenshot of the page, among the test results where E2E_SCREENSHOTS is set, and in the documentation where
 * UPDATE_SCREENSHOTS is.
 */
export async function takeScreenshot(page: Page, name: string) {
  for (const folder of folders) {
    await page.screenshot({
      path: join(folder, `${name}.png`),
      animations: 'disabled',
    });
  }
}

/** Waits until a card on an entity page shows a text, and saves a screenshot of it where E2E_SCREENSHOTS is set. */
export async function takeCardScreenshot(
  page: Page,
  { name, title, text }: { name: string; title: string; text: string },
  colorScheme: string,
) {
  const card = page.getByRole('article').filter({
    has: page.getByRole('heading', { name: title, exact: true }),
  });
  await expect(card.getByText(text, { exact: true }).first()).toBeVisible();
  if (process.env.E2E_SCREENSHOTS) {
    await card.screenshot({
      path: join(results, `card-${name}-${colorScheme}.png`),
      animations: 'disabled',
    });
  }
}
