import { createServer } from 'node:net';

const host = '127.0.0.1';

/** Resolves to the first port that is in use; undefined if all are free. */
export async function takenPort(ports) {
  for (const port of ports) {
    if (!(await isFree(port))) {
      return port;
    }
  }
  return undefined;
}

function isFree(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', error =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen({ host, port, exclusive: true }, () =>
      server.close(() => resolve(true)),
    );
  });
}
