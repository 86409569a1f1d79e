import { expect, test } from '@playwright/test';
import { collectErrors } from './support/collectErrors';
import { expectAccessible } from './support/expectAccessible';
import { signInAs } from './support/signInAs';
import { takeCardScreenshot } from './support/takeScreenshot';

const ENTITIES = [
  {
    address: 'system/radiology-imaging',
    cards: [
      { name: 'project', title: 'PaletteAI Project', text: 'meridian-health' },
      { name: 'gpu-use', title: 'GPU usage', text: 'NVIDIA-H100' },
      { name: 'compute-pools', title: 'Compute Pools', text: 'imaging-serve' },
      { name: 'deployments', title: 'Deployments', text: 'Report summaries' },
    ],
  },
  {
    address: 'domain/meridian-health',
    cards: [
      {
        name: 'tenant-projects',
        title: 'Projects in this Tenant',
        text: 'Genomics Pipelines',
      },
    ],
  },
];

/** Entities whose names hold more than that of the object: where they are linked from, and their card. */
const LINKED = [
  {
    from: 'compute-pools/sandbox/radiology-imaging/imaging-serve',
    card: { name: 'compute-pool', title: 'Compute Pool', text: 'sandbox' },
  },
  {
    from: 'app-deployments/sandbox/radiology-imaging/annotation-studio',
    card: { name: 'app', title: 'App Deployment', text: 'imaging-serve' },
  },
  {
    from: 'model-deployments/sandbox/radiology-imaging/report-summaries',
    card: { name: 'model', title: 'Model Deployment', text: 'imaging-serve' },
  },
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`the cards of PaletteAI in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('are on the entities of the catalog', async ({ page }) => {
      test.slow();
      const errors = collectErrors(page);
      await signInAs(page, 'Ingrid Solberg');
      // Backstage scrolls the right-hand cards in a separate frame if they do not fit.
      await page.setViewportSize({ width: 1440, height: 2_400 });
      errors.length = 0;

      for (const { address, cards } of ENTITIES) {
        await page.goto(`/catalog/sandbox/${address}`);
        for (const card of cards) {
          await takeCardScreenshot(page, card, colorScheme);
        }
        await expectAccessible(page, `the catalog page of ${address}`);
      }
      for (const { from, card } of LINKED) {
        await page.goto(`/paletteai/${from}`);
        await page.getByRole('link', { name: 'View in catalog' }).click();
        await takeCardScreenshot(page, card, colorScheme);
        await expectAccessible(page, `the catalog page of ${from}`);
      }
      expect(errors).toEqual([]);
    });
  });
}

test('the card of a Model Deployment leads to its page', async ({ page }) => {
  await signInAs(page, 'Priya Nair');
  await page.goto('/catalog/sandbox/system/radiology-imaging');
  await page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'Deployments' }) })
    .getByRole('row', { name: /CT triage/ })
    .click();
  await expect(page).toHaveURL(/model-deployments\/.*\/ct-triage/);
  await expect(page.getByText('nim/nvidia/vista3d').first()).toBeVisible();
});
