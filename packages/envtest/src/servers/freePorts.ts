import getPort from 'get-port';

/**
 * Finds ports of the loopback address that nothing listens on. Until a server listens on it, a port can be lost
 * to another process: whoever uses one starts over with other ports then.
 */
export function freePorts(count: number): Promise<number[]> {
  return Promise.all(
    Array.from({ length: count }, () => getPort({ host: '127.0.0.1' })),
  );
}

/** Whether an error tells that a port was taken by someone else. */
export function isPortTaken(error: unknown): boolean {
  return error instanceof Error && /address already in use/.test(error.message);
}
