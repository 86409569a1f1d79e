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

/**
 * Saves a screenshot of the page among the test results, and, when
 * UPDATE_SCREENSHOTS is set, into the documentation.
 */
export async function takeScreenshot(page: Page, name: string) {
  await page.screenshot({
    path: join(results, `${name}.png`),
    animations: 'disabled',
  });
  if (process.env.UPDATE_SCREENSHOTS) {
    await page.screenshot({
      path: join(documentation, `${name}.png`),
      animations: 'disabled',
    });
  }
}

/** Saves a screenshot of a card on an entity page once it shows a text. */
export async function takeCardScreenshot(
  page: Page,
  { name, title, text }: { name: string; title: string; text: string },
  colorScheme: string,
) {
  const card = page.getByRole('article').filter({
    has: page.getByRole('heading', { name: title, exact: true }),
  });
  await expect(card.getByText(text, { exact: true }).first()).toBeVisible();
  await card.screenshot({
    path: join(results, `card-${name}-${colorScheme}.png`),
    animations: 'disabled',
  });
}
