import type { Locator, Page } from '@playwright/test';

/** Chooses an option of a select, which is a button until it opens. */
export async function chooseOption(page: Page, field: RegExp, option: RegExp) {
  await page.getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

/** Enters a text for which there are suggestions, and takes the one that is that text. */
export async function suggestOption(page: Page, field: Locator, text: string) {
  await field.fill(text);
  await page.getByRole('option', { name: text }).click();
}
