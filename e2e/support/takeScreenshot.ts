import { join } from 'node:path';
import type { Page } from '@playwright/test';

const results = join(__dirname, '..', '.results', 'screenshots');
const documentation = join(__dirname, '..', '..', 'docs', 'images');

/**
 * Writes a picture of the page among the results of the tests, and, when
 * UPDATE_SCREENSHOTS is set, into the documentation.
 */
export async function takeScreenshot(page: Page, name: string) {
  await page.screenshot({ path: join(results, `${name}.png`) });
  if (process.env.UPDATE_SCREENSHOTS) {
    await page.screenshot({ path: join(documentation, `${name}.png`) });
  }
}
