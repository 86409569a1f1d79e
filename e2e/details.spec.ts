import { expect, test } from '@playwright/test';
import { collectErrors } from './support/collectErrors';
import { expectAccessible } from './support/expectAccessible';
import { signInAs } from './support/signInAs';
import { takeScreenshot } from './support/takeScreenshot';

const POOL = '/paletteai/compute-pools/sandbox/radiology-imaging/imaging-serve';
const APP =
  '/paletteai/app-deployments/sandbox/radiology-imaging/annotation-studio';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`the pages of single objects in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('lead from an App Deployment to its bundle, pool and entity', async ({
      page,
    }) => {
      const errors = collectErrors(page);
      await signInAs(page, 'Ingrid Solberg');
      errors.length = 0;

      await page.goto('/paletteai/app-deployments');
      await page.getByRole('row', { name: /Annotation Studio/ }).click();
      await expect(
        page.getByRole('link', {
          name: 'https://annotation-studio.radiology-imaging.example',
        }),
      ).toBeVisible();
      await expect(page.getByRole('row', { name: /Host name/ })).toBeVisible();
      const entity = page.getByRole('link', { name: 'View in catalog' });
      await expect(entity).toHaveAttribute('href', /\/catalog\/.*component/);
      await takeScreenshot(page, `app-deployment-${colorScheme}`);
      await expectAccessible(page, 'the page of an app deployment');

      await page.getByRole('link', { name: 'imaging-serve' }).click();
      await expect(
        page.getByRole('row', { name: /osl-l40s-01/ }),
      ).toBeVisible();
      await takeScreenshot(page, `compute-pool-${colorScheme}`);
      await expectAccessible(page, 'the page of a Compute Pool');

      await page.goBack();
      await page.getByRole('link', { name: /Annotation Studio v/ }).click();
      await expect(page).toHaveURL(/profile-bundles\/.*version=/);
      await expect(page.getByRole('row', { name: /Replicas/ })).toBeVisible();
      await expect(
        page.getByRole('link', { name: 'Annotation Studio', exact: true }),
      ).toBeVisible();
      await takeScreenshot(page, `profile-bundle-${colorScheme}`);
      await expectAccessible(page, 'the page of a Profile Bundle');
      expect(errors).toEqual([]);
    });

    test('ask before something is deleted', async ({ page }) => {
      await signInAs(page, 'Ingrid Solberg');

      await page.goto(POOL);
      await page.getByRole('button', { name: 'Delete' }).click();
      await page.getByText('Keep the cluster (Orphan)').click();
      await expect(page.getByText('keeps running in Palette')).toBeVisible();
      await takeScreenshot(page, `delete-compute-pool-${colorScheme}`);
      await expectAccessible(page, 'the question before a pool is deleted');
      await page.getByRole('button', { name: 'Cancel' }).click();

      await page.goto('/paletteai?project=sandbox%2Fradiology-imaging');
      await page.getByRole('button', { name: 'Delete' }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText(/Compute Pools \(3\): imaging-burst/);
      const confirm = dialog.getByRole('button', {
        name: 'Delete Project',
      });
      await expect(confirm).toBeDisabled();
      await dialog.getByRole('textbox').fill('radiology-imaging');
      await expect(confirm).toBeEnabled();
      await takeScreenshot(page, `delete-project-${colorScheme}`);
      await expectAccessible(page, 'the question before a project is deleted');
    });
  });
}

test('a Model Deployment leads to its project, pool and entity', async ({
  page,
}) => {
  const errors = collectErrors(page);
  await signInAs(page, 'Ingrid Solberg');
  errors.length = 0;
  await page.goto('/paletteai/model-deployments');
  await page.getByRole('searchbox', { name: 'Search' }).fill('report');
  await expect(page).toHaveURL(/search=report/);
  await expect(page.getByRole('row', { name: /CT triage/ })).toHaveCount(0);
  await page.getByRole('row', { name: /Report summaries/ }).click();
  await expect(
    page.getByText('meta-llama/Llama-3.1-8B-Instruct'),
  ).toBeVisible();
  await expect(page.getByText('Hugging Face', { exact: true })).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'View in catalog' }),
  ).toHaveAttribute('href', /\/catalog\/.*component/);
  await expect(page.getByRole('button', { name: /^Radiology/ })).toBeVisible();

  await page.getByRole('link', { name: 'App Deployments' }).click();
  await expect(page).toHaveURL(
    /app-deployments\?project=sandbox%2Fradiology-imaging$/,
  );
  await expect(
    page.getByRole('row', { name: /Annotation Studio/ }),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: /Nextflow/ })).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('the version of a Profile Bundle is kept in the address', async ({
  page,
}) => {
  await signInAs(page, 'Ingrid Solberg');
  await page.goto(
    '/paletteai/profile-bundles/sandbox/radiology-imaging/annotation-studio',
  );
  const picker = page.getByRole('button', { name: /Version/ });
  await picker.click();
  await page.getByRole('option', { name: 'v1', exact: true }).click();
  await expect(page).toHaveURL(/version=v1$/);
  await page.reload();
  await expect(picker).toContainText('v1');
});

test('who may only look is not offered to delete', async ({ page }) => {
  await signInAs(page, 'Priya Nair');
  await page.goto(APP);
  await expect(page.getByRole('row', { name: /Host name/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete' })).toHaveCount(0);
  await page.goto(POOL);
  await expect(page.getByRole('row', { name: /osl-l40s-01/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete' })).toHaveCount(0);
});

test('who is in no project sees nothing of a deployment', async ({ page }) => {
  await signInAs(page, 'Tomás Reyes');
  await page.goto(APP);
  await expect(page.getByRole('alert')).toContainText('Not found');
  await expect(page.getByText('annotation-studio.radiology')).toHaveCount(0);
});

test('an editor deletes an App Deployment, and the list follows', async ({
  page,
}) => {
  await signInAs(page, 'Daniel Weiss');
  await page.goto(
    '/paletteai/app-deployments?project=sandbox%2Fradiology-imaging',
  );
  await page.getByRole('row', { name: /Notebooks for residents/ }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Delete App Deployment' }).click();
  await expect(
    dialog.getByText(/Deployment residents-notebooks: deleted/),
  ).toBeVisible();
  await takeScreenshot(page, 'deleted-app-deployment-light');
  await expectAccessible(page, 'what became of a deletion');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(page).toHaveURL(/app-deployments\?project=/);
  await expect(
    page.getByRole('row', { name: /Annotation Studio/ }),
  ).toBeVisible();
  await expect(
    page.getByRole('row', { name: /Notebooks for residents/ }),
  ).toHaveCount(0, { timeout: 30_000 });
});
