import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './support/chromium';

const port = process.env.E2E_PORT;
if (!port) {
  throw new Error(
    'E2E_PORT is not set; run the browser tests with "npm run e2e"',
  );
}

export default defineConfig({
  testDir: '.',
  outputDir: `.results/${process.env.E2E_HUB}/artifacts`,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 1,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT }]],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // Snapshots of each moment would keep the processor busy.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: chromiumLaunchOptions(),
  },
});
