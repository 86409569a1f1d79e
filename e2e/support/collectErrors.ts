import type { Page } from '@playwright/test';

/** Collects what the page reports as an error: on the console, uncaught, or as a failed request to the portal. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error') {
      errors.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', error => errors.push(`uncaught: ${error.message}`));
  page.on('response', response => {
    if (response.status() >= 500) {
      errors.push(`${response.status()}: ${response.url()}`);
    }
  });
  return errors;
}
