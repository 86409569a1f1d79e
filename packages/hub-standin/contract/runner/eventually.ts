const PATIENCE_MILLISECONDS = 60_000;
const PAUSE_MILLISECONDS = 100;

/** Retries until the check passes. If it never does, fails with the last failure. */
export async function eventually<T>(check: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) {
        throw error;
      }
    }
    await new Promise(resolve => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
}
