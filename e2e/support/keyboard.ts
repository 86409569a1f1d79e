import { expect, type Locator, type Page } from '@playwright/test';

const MAX_PRESSES = 150;

/** Presses Tab, or the given keys, until an element has the focus. */
export async function tabTo(
  page: Page,
  wanted: Locator,
  keys: 'Tab' | 'Shift+Tab' = 'Tab',
) {
  await expect(wanted).toBeVisible();
  const reached = wanted.and(page.locator(':focus'));
  for (let presses = 0; presses < MAX_PRESSES; presses += 1) {
    await page.keyboard.press(keys);
    if ((await reached.count()) > 0) {
      return;
    }
  }
  await expect(wanted, `${MAX_PRESSES} times ${keys}`).toBeFocused();
}

/** Goes to a button and presses it. */
export async function pressByKeyboard(
  page: Page,
  button: Locator,
  key: 'Enter' | 'Space' = 'Enter',
) {
  await tabTo(page, button);
  await page.keyboard.press(key);
}

/** Goes to a field and types into it, in place of what it holds. */
export async function typeByKeyboard(page: Page, field: Locator, text: string) {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await expect(field).toHaveValue(text);
}

/** Goes to a select, opens it, and takes an option; the focus comes back. */
export async function chooseByKeyboard(
  page: Page,
  field: Locator,
  option: RegExp,
) {
  await pressByKeyboard(page, field);
  await takeOption(page, option);
  await expect(field).toBeFocused();
}

/** Types a text for which there are suggestions, where the focus is, and takes the one that is that text. */
export async function suggestByKeyboard(page: Page, text: string) {
  const field = page.locator(':focus');
  await page.keyboard.type(text);
  await takeOption(page, new RegExp(`^${text}`));
  await expect(field).toHaveValue(text);
}

async function takeOption(page: Page, name: RegExp) {
  const option = page.getByRole('option', { name }).first();
  await expect(option).toBeVisible();
  const marked = page.locator('[role=option][data-focused=true]');
  await expect(async () => {
    if ((await option.and(marked).count()) === 0) {
      const below =
        (await marked.count()) > 0 && (await isBelow(marked, option));
      await page.keyboard.press(below ? 'ArrowUp' : 'ArrowDown');
    }
    await expect(option.and(marked)).toHaveCount(1, { timeout: 200 });
  }).toPass({ intervals: [20] });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
}

async function isBelow(one: Locator, other: Locator): Promise<boolean> {
  const [first, second] = [await one.boundingBox(), await other.boundingBox()];
  return (first?.y ?? 0) > (second?.y ?? 0);
}
