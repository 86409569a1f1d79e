/** The least versions of Node.js that the HTTP client supports, as in `engines` of the packages. */
const LEAST = { major: 22, minor: 19, next: 24 } as const;

/**
 * Says at start that Node.js is too old. Else the first request to a hub would fail with words that tell
 * nobody what to do.
 */
export function assertNodeVersion(version = process.versions.node): void {
  const [major, minor] = version.split('.').map(Number);
  const isSupported =
    major >= LEAST.next || (major === LEAST.major && minor >= LEAST.minor);
  if (!isSupported) {
    throw new Error(
      `The PaletteAI plugins need Node.js ${LEAST.major}.${LEAST.minor} or newer of version ${LEAST.major}, or Node.js ${LEAST.next} or newer, and this is ${version}; start the backend with one of those`,
    );
  }
}
