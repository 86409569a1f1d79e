/** Accepts only http and https URLs, since the hub may report anything. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}
