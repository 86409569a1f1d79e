import { expect, type Page, test } from '@playwright/test';
import { collectErrors } from './support/collectErrors';
import { expectAccessible } from './support/expectAccessible';
import { chooseOption, suggestOption } from './support/formInputs';
import { signInAs } from './support/signInAs';
import { takeScreenshot } from './support/takeScreenshot';
import { runTutorial } from './support/tutorial';

const project = '/paletteai?project=sandbox%2Fspeech-lab';
const app = '/paletteai/app-deployments/sandbox/speech-lab/transcriber';
const pool = '/paletteai/compute-pools/sandbox/speech-lab/speech-serve';

type PaletteAccess = {
  hostUrl: string;
  tenant: string;
  defaultProjectID: string;
  apiKey: string;
};

// One job in several hands: each test continues with what the one before it left on the hub.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

test('a tenant admin creates a Project with an integration of its own', async ({
  page: overview,
  context,
}) => {
  const [known] = await runTutorial('Get the Palette credentials');
  const palette: PaletteAccess = JSON.parse(known);
  const { apiKey } = palette;

  await signInAs(overview, 'Ingrid Solberg');
  await overview.goto('/paletteai');
  await expect(
    overview.getByRole('link', { name: 'Radiology Imaging' }).first(),
  ).toBeVisible();

  // The page opened last is in front. One behind it is rendered once a second: a list that was opened after
  // scrolling to its field would close again when the scroll is rendered.
  const page = await context.newPage();
  await page.goto('/create/templates/default/paletteai-create-project');
  await page.getByLabel('Display name').fill('Speech Lab');
  await page
    .getByRole('textbox', { name: 'Name', exact: true })
    .fill('speech-lab');
  await addGroup(page, 'Admin groups', 'radiology-admins');
  await takeScreenshot(page, 'create-project-light');
  await expectAccessible(page, 'the short path of Create Project');
  await page.getByRole('button', { name: 'Next' }).click();

  await addGroup(page, 'Editor groups', 'radiology-editors');
  await addGroup(page, 'Viewer groups', 'radiology-viewers');
  await fillIntegration(page, palette);
  await addGpuLimit(page, 'NVIDIA-A100', '4');
  await takeScreenshot(page, 'create-project-options-light');
  await expectAccessible(page, 'the options of Create Project');
  await page.getByRole('button', { name: 'Review' }).click();

  const create = page.getByRole('button', { name: 'Create', exact: true });
  await expect(create).toBeVisible();
  await expect(page.getByText('********')).toBeVisible();
  expect(await page.content()).not.toContain(apiKey);
  await create.click();
  // The task waits for the roles that the hub gives, which takes seconds.
  const done = page.getByRole('link', { name: 'Open Project' });
  await expect(done).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/speech-lab: Ready is True/)).toBeVisible();
  await findInLog(page, 'The palette integration works');
  expect(await page.content()).not.toContain(apiKey);

  // Without reload, on a page that was open all the time.
  await expect(
    overview.getByRole('link', { name: 'Speech Lab' }).first(),
  ).toBeVisible({ timeout: 45_000 });
  await overview.close();

  await done.click();
  await expect(page.getByRole('heading', { name: 'Speech Lab' })).toBeVisible();
  await expect(page.getByText('0 of 4')).toBeVisible();

  const [described, objects] = await runTutorial('Create the Project');
  expect(described).toContain('Speech Lab of meridian-health');
  expect(described).toContain('"editor":["radiology-editors"]');
  expect(objects).toContain('secret/speech-lab-settings-palette');
});

test('the catalog has the Project with its owner and its tenant', async ({
  page,
}) => {
  await signInAs(page, 'Ingrid Solberg');
  await page.goto('/catalog/sandbox/system/speech-lab');
  await expect(
    page.getByRole('heading', { name: 'Speech Lab', exact: true }),
  ).toBeVisible();
  await expect(
    page
      .getByRole('link', { name: /radiology-admins|Radiology admins/i })
      .first(),
  ).toBeVisible();
  await expect(
    page.getByRole('link', { name: /Meridian Health Research/ }).first(),
  ).toBeVisible();
});

test('an editor requests a dedicated Compute Pool', async ({ page }) => {
  await runTutorial('Add Profile Bundles');
  await signInAs(page, 'Daniel Weiss');
  await page.goto('/create/templates/default/paletteai-create-compute-pool');
  await chooseOption(page, /Project$/, /Speech Lab/);
  await page.getByRole('textbox', { name: 'Name' }).fill('speech-serve');
  await chooseOption(page, /Variant$/, /^Dedicated/);
  await chooseOption(page, /Profile Bundle$/, /Lab cluster/);
  await takeScreenshot(page, 'create-compute-pool-light');
  await expectAccessible(page, 'the short path of Create Compute Pool');
  await page.getByRole('button', { name: 'Next' }).click();
  // The checkbox is rendered by its label.
  await page.getByText('Wait for ready', { exact: true }).click();
  await expect(
    page.getByRole('checkbox', { name: 'Wait for ready' }),
  ).toBeChecked();
  await takeScreenshot(page, 'create-compute-pool-options-light');
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  // The task ends when the pool is ready, and its log shows what the hub reports.
  const done = page.getByRole('link', { name: 'Open Compute Pool' });
  await expect(done).toBeVisible({ timeout: 60_000 });
  await expect(
    page.getByText(/computePool speech-serve: .*Ready is True/).first(),
  ).toBeVisible();
  await done.click();
  await expect(
    page.getByRole('heading', { name: 'speech-serve' }),
  ).toBeVisible();
  await runTutorial('Request a Compute Pool');
});

test('an editor deploys an app with variables onto the pool', async ({
  page,
}) => {
  const password = 'canary-of-the-transcriber';
  await signInAs(page, 'Daniel Weiss');
  await page.goto('/create/templates/default/paletteai-deploy-app');
  await chooseOption(page, /Project$/, /Speech Lab/);
  await page.getByRole('textbox', { name: 'Name' }).fill('transcriber');
  await chooseOption(page, /Profile Bundle$/, /Transcriber/);
  await page.getByRole('button', { name: 'Next' }).click();

  await page.getByText('Existing Compute Pool', { exact: true }).click();
  await chooseOption(page, /Compute Pool$/, /speech-serve/);
  await page
    .getByLabel('Host name')
    .fill('transcriber.meridian-health.example');
  await page.getByLabel('Administrator password').fill(password);
  await takeScreenshot(page, 'deploy-app-light');
  await expectAccessible(page, 'where and how of Deploy App');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Review' }).click();
  const create = page.getByRole('button', { name: 'Create', exact: true });
  await expect(create).toBeVisible();
  expect(await page.content()).not.toContain(password);
  await create.click();
  await page.getByRole('link', { name: 'Open App Deployment' }).click();
  await expect(
    page.getByText('transcriber.meridian-health.example'),
  ).toBeVisible();
  await runTutorial('Deploy an app');
  // The page follows the hub by itself.
  await expect(page.getByText('Running').first()).toBeVisible({
    timeout: 45_000,
  });
  expect(await page.content()).not.toContain(password);
});

test('a viewer sees all of it and can change nothing', async ({ page }) => {
  const errors = collectErrors(page);
  await signInAs(page, 'Priya Nair');
  errors.length = 0;
  for (const [address, name] of [
    [project, 'Speech Lab'],
    [app, 'transcriber'],
    [pool, 'speech-serve'],
  ]) {
    await page.goto(address);
    await expect(
      page.getByRole('heading', { name, exact: true }),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Delete' })).toHaveCount(0);
    await expect(
      page.getByRole('link', { name: 'Request Compute Pool' }),
    ).toHaveCount(0);
  }
  expect(errors).toEqual([]);
  const [objects, answer] = await runTutorial('View it as someone else');
  expect(objects).toContain('computepool.spectrocloud.com/speech-serve');
  expect(answer.trim()).toBe('no');
});

test('someone in no Project sees nothing of it', async ({ page }) => {
  await signInAs(page, 'Tomás Reyes');
  await page.goto('/paletteai');
  await expect(
    page.getByText('You are not a member of any Project'),
  ).toBeVisible();
  for (const address of [app, pool]) {
    await page.goto(address);
    await expect(page.getByText('Not found').first()).toBeVisible();
  }
  await page.goto('/catalog/sandbox/system/speech-lab');
  await expect(page.getByText(/not found|no .*entity/i).first()).toBeVisible();
  await expect(page.getByText('Speech Lab')).toHaveCount(0);
});

test('everything is deleted, and nothing is left on the hub', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'Daniel Weiss');
  await deleteOn(page, app, 'Delete App Deployment');
  await deleteOn(page, pool, 'Delete Compute Pool');

  const context = await browser.newContext();
  const admin = await context.newPage();
  await signInAs(admin, 'Ingrid Solberg');
  await deleteOn(admin, project, 'Delete Project', 'speech-lab');
  const [, left] = await runTutorial('Delete everything');
  expect(left).not.toMatch(/speech-(lab|serve)|transcriber/);
  expect(left).toContain('project.spectrocloud.com/radiology-imaging');

  await admin.goto('/paletteai');
  await expect(
    admin.getByRole('link', { name: 'Radiology Imaging' }).first(),
  ).toBeVisible();
  await expect(admin.getByText('Speech Lab')).toHaveCount(0, {
    timeout: 45_000,
  });
  await expect(async () => {
    await admin.goto('/catalog/sandbox/system/speech-lab');
    await expect(admin.getByText(/not found/i).first()).toBeVisible();
  }).toPass({ timeout: 60_000 });
  await context.close();
});

/** The log draws only the lines that it has scrolled to, so it is searched. */
async function findInLog(page: Page, text: string) {
  await page.getByRole('textbox', { name: 'Search' }).fill(text);
  await expect(page.getByText(text)).toBeVisible();
}

async function addGroup(page: Page, field: string, group: string) {
  const groups = page.getByRole('group', { name: field });
  if ((await groups.getByRole('combobox').count()) === 0) {
    await groups.getByRole('button', { name: 'Add group' }).click();
  }
  await suggestOption(page, groups.getByRole('combobox').last(), group);
}

async function addGpuLimit(page: Page, family: string, count: string) {
  const limits = page.getByRole('group', { name: 'GPU limits' });
  await limits.getByRole('button', { name: 'Add GPU family' }).click();
  await suggestOption(page, limits.getByRole('combobox'), family);
  await limits.getByRole('textbox', { name: 'Number of GPUs 1' }).fill(count);
}

async function fillIntegration(page: Page, palette: PaletteAccess) {
  // The switch is rendered by its label.
  await page
    .getByText('Use a dedicated Palette integration', { exact: true })
    .click();
  await page.getByLabel('Host URL').fill(palette.hostUrl);
  await page.getByLabel('Palette tenant').fill(palette.tenant);
  await page.getByLabel('Palette project ID').fill(palette.defaultProjectID);
  const key = page.getByRole('textbox', { name: 'API key' });
  const validate = page.getByRole('button', { name: 'Validate' });

  await key.fill('not-the-key');
  await validate.click();
  await expect(page.getByText('The integration does not work')).toBeVisible();
  await takeScreenshot(page, 'integration-refused-light');

  await key.fill(palette.apiKey);
  await validate.click();
  await expect(page.getByText('The integration works')).toBeVisible();
}

async function deleteOn(
  page: Page,
  address: string,
  confirm: string,
  typed?: string,
) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog');
  if (typed) {
    await dialog.getByRole('textbox').fill(typed);
  }
  await dialog.getByRole('button', { name: confirm }).click();
  await expect(dialog.getByText(/deleted/).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
}
