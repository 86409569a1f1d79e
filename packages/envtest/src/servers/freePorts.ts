import { once } from 'node:events';
import { AddressInfo, createServer, Server } from 'node:net';

/**
 * Finds ports of the loopback address that nothing listens on. Until a server listens on it, a port can be lost
 * to another process: whoever uses one starts over with other ports then.
 */
export async function freePorts(count: number): Promise<number[]> {
  const servers: Server[] = [];
  try {
    for (let index = 0; index < count; index++) {
      const server = createServer();
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      servers.push(server);
    }
    return servers.map(server => (server.address() as AddressInfo).port);
  } finally {
    await Promise.all(
      servers.map(server => {
        server.close();
        return once(server, 'close');
      }),
    );
  }
}

/** Whether an error tells that a port was taken by someone else. */
export function isPortTaken(error: unknown): boolean {
  return error instanceof Error && /address already in use/.test(error.message);
}
