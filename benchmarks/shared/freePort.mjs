import { createServer } from 'node:net';

/** A port of the loopback address that no one listened on a moment ago. */
export async function freePort() {
  const server = createServer();
  await new Promise(resolve => {
    server.listen({ port: 0, host: '127.0.0.1' }, () => resolve(undefined));
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (
    server.address()
  );
  await new Promise(resolve => {
    server.close(resolve);
  });
  return port;
}
