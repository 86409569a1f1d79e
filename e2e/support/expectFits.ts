import { expect, type Page } from '@playwright/test';

/**
 * Fails when a text or an input stays beside the window, or cut off by what holds
 * it, once the page has taken the width of its window. Tabs in the header of the portal are wider than small windows; that is
 * Backstage's own.
 */
export async function expectFits(page: Page, name: string) {
  await expect
    .poll(() => findCutOff(page), { message: `cut off in ${name}` })
    .toEqual([]);
}

function findCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const box = element.getBoundingClientRect();
      const isShown = box.width > 1 && element.checkVisibility();
      const style = getComputedStyle(element);
      // The steps above a form may be scrolled by themselves; inputs scroll what is typed into them.
      const mayScroll = element.closest(
        '.MuiStepper-root, input, textarea, .bui-PluginHeader, nav',
      );
      const isOutside = box.right > clientWidth + 1 || box.left < -1;
      const isClipped =
        style.overflowX !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1;
      if (isShown && !mayScroll && (isOutside || isClipped)) {
        found.push(`${element.tagName} ${element.className}`);
      }
    }
    return found;
  });
}
