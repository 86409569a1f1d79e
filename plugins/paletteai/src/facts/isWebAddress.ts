/** Tells addresses of pages from scripts, as the hub may report anything. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}
