import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { knownViolations } from './knownViolations';

const gatedImpacts = ['serious', 'critical'];

/** Fails when axe finds a serious or critical fault that is not one of the known ones of Backstage. */
export async function expectAccessible(page: Page, name: string) {
  await settle(page);
  // Without frames, axe needs no second page, behind which this one would hardly be rendered.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  const own = violations
    .filter(({ impact }) => gatedImpacts.includes(impact ?? ''))
    .flatMap(({ id, nodes }) =>
      nodes.map(node => ({
        rule: id,
        selector: node.target.join(' '),
        html: node.html,
      })),
    )
    .filter(
      found =>
        !knownViolations.some(
          known =>
            known.rule === found.rule &&
            (known.selector.test(found.selector) ||
              known.selector.test(found.html)),
        ),
    );
  expect(own, `accessibility of ${name}`).toEqual([]);
}

/** Ends transitions, in the middle of which colors have less contrast. */
async function settle(page: Page) {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) {
        animation.finish();
      }
    }
  });
}
