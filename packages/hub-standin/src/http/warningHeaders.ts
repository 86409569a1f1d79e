/** Warnings as the header that `kubectl` prints. */
export function warningHeaders(
  warnings: readonly string[],
): Record<string, string[]> {
  if (warnings.length === 0) {
    return {};
  }
  const texts = [...new Set(warnings)].map(
    text =>
      `299 - "${text
        .replace(/\\/g, '\\\\')
        .replace(/"/g, '\\"')
        .replace(/[\r\n]/g, ' ')}"`,
  );
  return { Warning: texts };
}
