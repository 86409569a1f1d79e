const startedAt = performance.now();

/** What the program does now, and how long it has run. */
export function say(text) {
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  process.stderr.write(`bench: ${seconds} s: ${text}\n`);
}
