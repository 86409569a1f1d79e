/** Loads the HTTP client on first need: a portal without hubs does not pay for it at start-up. */
export async function loadUndici(): Promise<typeof import('undici')> {
  // Not import(): Jest cannot do that.
  return require('undici');
}
