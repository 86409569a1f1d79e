/** Prints one line of progress; on stderr, so that the output of the command itself stays clean. */
export function say(message) {
  process.stderr.write(`setup: ${message}\n`);
}
