import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/expectAccessible';
import { expectFits } from './support/expectFits';
import { FormState, formStates, formTemplates } from './support/formStates';
import {
  chooseByKeyboard,
  pressByKeyboard,
  suggestByKeyboard,
  tabTo,
  typeByKeyboard,
} from './support/keyboard';
import { signInAs } from './support/signInAs';
import { takeScreenshot } from './support/takeScreenshot';
import { runTutorial } from './support/tutorial';

const templates = '/create/templates/default/paletteai-';
const WIDTHS = [1440, 1024, 390];

const button = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) =>
  page.getByRole('textbox', { name, exact: true });
const group = (page: Page, name: string) =>
  page.getByRole('group', { name, exact: true });

test.describe('by keyboard alone', () => {
  test.describe.configure({ timeout: 180_000 });

  test('a Project is created, with an integration that is tried first', async ({
    page,
  }) => {
    const [known] = await runTutorial('Get the Palette credentials');
    const palette = JSON.parse(known);
    await signInAs(page, 'Ingrid Solberg');
    await page.goto(`${templates}create-project`);

    await typeByKeyboard(page, page.getByLabel('Display name'), 'Key Lab');
    await expect(page.getByText('This name is available.')).toBeVisible();
    const admins = group(page, 'Admin groups');
    await tabTo(page, admins.getByRole('combobox'));
    await suggestByKeyboard(page, 'radiology-admins');
    await pressByKeyboard(page, admins.getByRole('button', { name: 'Add' }));
    await expect(
      admins.getByRole('combobox', { name: 'Group 2' }),
    ).toBeFocused();
    await pressByKeyboard(page, button(page, 'Remove Group 2'), 'Space');
    await expect(button(page, 'Remove Group 1')).toBeFocused();
    await pressByKeyboard(page, button(page, 'Next'));

    const editors = group(page, 'Editor groups');
    await pressByKeyboard(page, editors.getByRole('button', { name: 'Add' }));
    await suggestByKeyboard(page, 'radiology-editors');
    await tabTo(page, page.getByLabel('Description'));
    await page.keyboard.type('Made without a mouse');
    const tags = group(page, 'Tags');
    await pressByKeyboard(page, button(page, 'Add entry').first());
    await page.keyboard.type('team');
    await page.keyboard.press('Tab');
    await page.keyboard.type('imaging');
    await expect(tags.getByRole('textbox', { name: 'Value 1' })).toHaveValue(
      'imaging',
    );

    await fillIntegration(page, palette);

    await pressByKeyboard(page, button(page, 'Control plane'));
    await chooseByKeyboard(
      page,
      page.getByRole('button', { name: /Control plane nodes/ }),
      /^3$/,
    );
    await typeByKeyboard(page, field(page, 'Memory').first(), '16 GiB');
    await pressByKeyboard(page, button(page, 'Worker pools'));
    await pressByKeyboard(page, button(page, 'Add worker pool'));
    await expect(field(page, 'Worker pool name')).toBeFocused();
    await pressByKeyboard(page, button(page, 'Remove pool-1'));
    await expect(button(page, 'Add worker pool')).toBeFocused();

    const limits = group(page, 'GPU limits');
    await pressByKeyboard(page, limits.getByRole('button', { name: 'Add' }));
    await suggestByKeyboard(page, 'NVIDIA-A100');
    await typeByKeyboard(page, field(page, 'Number of GPUs 1'), '4');
    await pressByKeyboard(page, button(page, 'Review'));

    await expect(page.getByText('Made without a mouse')).toBeVisible();
    await pressByKeyboard(page, button(page, 'Create'));
    const done = page.getByRole('link', { name: 'Open Project' });
    await expect(done).toBeVisible({ timeout: 60_000 });
    await pressByKeyboard(page, done);
    await expect(page.getByRole('heading', { name: 'Key Lab' })).toBeVisible();

    await page.getByRole('button', { name: 'Delete' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('key-lab');
    await dialog.getByRole('button', { name: 'Delete Project' }).click();
    await expect(dialog.getByText(/deleted/).first()).toBeVisible();
  });

  test('a Compute Pool is filled in up to the review', async ({ page }) => {
    await signInAs(page, 'Daniel Weiss');
    await page.goto(`${templates}create-compute-pool`);
    await chooseProject(page);
    await typeByKeyboard(page, field(page, 'Name'), 'key-pool');
    await chooseByKeyboard(
      page,
      page.getByRole('button', { name: /Variant/ }),
      /^Dedicated/,
    );
    await chooseByKeyboard(
      page,
      page.getByRole('button', { name: /Profile Bundle/ }),
      /^Edge infrastructure/,
    );
    await pressByKeyboard(page, button(page, 'Next'));

    await typeByKeyboard(page, field(page, 'Registry mirror'), 'mirror:5000');
    const hosts = group(page, 'Worker hosts');
    await pressByKeyboard(page, hosts.getByRole('button', { name: 'Add' }));
    await page.keyboard.type('palette.ai');
    await page.keyboard.press('Tab');
    await page.keyboard.type('true');
    await pressByKeyboard(page, button(page, 'Network'));
    await pressByKeyboard(
      page,
      page.getByLabel('Enable network overlay'),
      'Space',
    );
    await typeByKeyboard(
      page,
      field(page, 'Overlay network CIDR'),
      '100.64.192.0/24',
    );
    await pressByKeyboard(page, button(page, 'Review'));
    await tabTo(page, button(page, 'Create'));
    await expect(page.getByText('key-pool')).toBeVisible();
    await expect(page.getByText('mirror:5000')).toBeVisible();
  });

  test('an app is filled in up to the review', async ({ page }) => {
    await signInAs(page, 'Daniel Weiss');
    await page.goto(`${templates}deploy-app`);
    await chooseProject(page);
    await typeByKeyboard(page, field(page, 'Name'), 'key-app');
    await chooseByKeyboard(
      page,
      page.getByRole('button', { name: /Profile Bundle/ }),
      /^Jupyter workbench/,
    );
    await pressByKeyboard(page, button(page, 'Next'));

    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('Space');
    await chooseByKeyboard(
      page,
      page.getByRole('button', { name: /Compute Pool/ }),
      /^imaging-serve/,
    );
    await typeByKeyboard(page, field(page, 'Host name'), 'key.example.com');
    await typeByKeyboard(
      page,
      page.getByLabel('Administrator password'),
      'canary-of-the-keyboard',
    );
    await typeByKeyboard(page, field(page, 'CPU cores'), '4');
    await pressByKeyboard(page, button(page, 'Next'));
    await typeByKeyboard(page, field(page, 'Display name'), 'Key app');
    await pressByKeyboard(page, button(page, 'Review'));
    await tabTo(page, button(page, 'Create'));
    await expect(page.getByText('key.example.com')).toBeVisible();
    expect(await page.content()).not.toContain('canary-of-the-keyboard');
  });

  test('a form that refuses goes to the first input that it marks', async ({
    page,
  }) => {
    await signInAs(page, 'Ingrid Solberg');
    await page.goto(`${templates}create-project`);
    await expect(
      page.getByRole('button', { name: /Meridian Health Research/ }),
    ).toBeVisible();
    await pressByKeyboard(page, button(page, 'Next'));
    const name = page.getByLabel('Display name');
    await expect(name).toBeFocused();
    await expect(name).toHaveAccessibleDescription(/Enter a display name/);
    await page.keyboard.type('Key Lab');
    await pressByKeyboard(page, button(page, 'Next'));
    await expect(
      group(page, 'Admin groups').getByRole('combobox'),
    ).toBeFocused();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const template of formTemplates) {
      test(`every state of the form ${template} fits into each window`, async ({
        page,
      }) => {
        test.setTimeout(300_000);
        await signInAs(page, 'Ingrid Solberg');
        const states = formStates.filter(state => state.template === template);
        for (const state of states) {
          await page.setViewportSize({ width: WIDTHS[0], height: 900 });
          await openState(page, state);
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 900 });
            const height = await heightOf(page);
            await page.setViewportSize({ width, height });
            const name = `${state.name} at ${width} pixels, ${colorScheme}`;
            await takeScreenshot(
              page,
              `form-${state.name}-${width}-${colorScheme}`,
            );
            await expectFits(page, name);
            // The widest and the narrowest differ most.
            if (width === 1440 || (width === 390 && colorScheme === 'dark')) {
              await expectAccessible(page, name);
            }
          }
        }
      });
    }
  });
}

async function chooseProject(page: Page) {
  const project = page.getByRole('button', { name: /Project/ });
  await pressByKeyboard(page, project);
  await page.keyboard.type('radiology');
  await expect(page.getByRole('option', { name: 'Genomics' })).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(project).toContainText('Radiology Imaging');
  await expect(project).toBeFocused();
}

async function fillIntegration(
  page: Page,
  palette: Record<'hostUrl' | 'tenant' | 'defaultProjectID' | 'apiKey', string>,
) {
  const integration = page.getByRole('switch', {
    name: 'Use a dedicated Palette integration',
  });
  await pressByKeyboard(page, integration, 'Space');
  await expect(integration).toBeChecked();
  await typeByKeyboard(page, field(page, 'Host URL'), palette.hostUrl);
  await typeByKeyboard(page, field(page, 'Palette tenant'), palette.tenant);
  const validate = button(page, 'Validate');
  await pressByKeyboard(page, validate);
  await expect(validate).toBeFocused();
  await expect(field(page, 'Palette project ID')).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  const id = field(page, 'Palette project ID');
  await tabTo(page, id, 'Shift+Tab');
  await page.keyboard.type(palette.defaultProjectID);

  const key = page.getByRole('textbox', { name: 'API key' });
  await typeByKeyboard(page, key, 'not-the-key');
  await pressByKeyboard(page, validate);
  await expect(page.getByText('The integration does not work')).toBeVisible();
  await expect(validate).toBeFocused();
  await tabTo(page, key, 'Shift+Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(palette.apiKey);
  await pressByKeyboard(page, validate, 'Space');
  await expect(page.getByText('The integration works')).toBeVisible();
  await expect(validate).toBeFocused();
}

async function openState(page: Page, state: FormState) {
  const { template, values, presses, isRefused } = state;
  const data = encodeURIComponent(JSON.stringify(values));
  await page.goto(`${templates}${template}?formData=${data}`);
  for (const [index, name] of presses.entries()) {
    await whenLoaded(page);
    await button(page, name).click();
    const isLast = index === presses.length - 1;
    if (isLast && isRefused) {
      await expect(page.locator('[data-refused]').first()).toBeVisible();
    } else {
      await expect(page.locator('.MuiStepIcon-completed')).toHaveCount(
        index + 1,
      );
    }
  }
  await whenLoaded(page);
  const closed = page.locator('h3 button[aria-expanded=false]');
  while ((await closed.count()) > 0) {
    await closed.first().click();
  }
}

/** How high the window must be to show all of the page. */
async function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('article, form, table')];
    const bottom = Math.max(
      ...all.map(element => element.getBoundingClientRect().bottom),
    );
    const hidden = Math.max(
      ...[...document.querySelectorAll('*')].map(each => each.scrollTop),
    );
    return Math.max(900, Math.ceil(bottom + hidden) + 120);
  });
}

/** Waits until the last of the answers that a form asks for is there. */
async function whenLoaded(page: Page) {
  await expect(
    page.getByRole('button', { name: /^(Next|Review|Create)$/ }).first(),
  ).toBeEnabled();
  await expect(page.getByText('Loading', { exact: true })).toHaveCount(0);
  await expect(page.getByText(/^Checking whether/)).toHaveCount(0);
}
