import type { Server } from 'node:http';
import type { Server as SecureServer } from 'node:https';
import { AddressInfo } from 'node:net';

/** @internal */
export type LoopbackServer = Server | SecureServer;

/** @returns host and port */
export function listenOnLoopback(
  server: LoopbackServer,
  port: number,
): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', error =>
      reject(
        new Error(
          `The sandbox can't listen on port ${port} of 127.0.0.1: ${error.message}. Stop the program that uses it, or choose another port.`,
        ),
      ),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address() as AddressInfo;
      resolve(`127.0.0.1:${address.port}`);
    });
  });
}

/** Ends a server with all its connections; one that never listened too. */
export function closeServer(server: LoopbackServer): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
