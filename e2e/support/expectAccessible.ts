import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { knownViolations } from './knownViolations';

const gatedImpacts = ['serious', 'critical'];

/** Fails when axe finds a serious or critical fault that is not one of the known ones of Backstage. */
export async function expectAccessible(page: Page, name: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
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
