import { connect, createServer } from 'node:net';

/** Passes bytes to a server and counts those that come back. */
export class MeteredLink {
  bytesFromServer = 0;
  /** @type {string | undefined} */
  url;
  #server;
  #sockets = new Set();
  #frozen = false;

  static async open(target) {
    const link = new MeteredLink();
    const { hostname, port, protocol } = new URL(target);
    link.#server = createServer(near => link.#join(near, hostname, port));
    await new Promise(resolve => {
      link.#server.listen(0, '127.0.0.1', resolve);
    });
    link.url = `${protocol}//127.0.0.1:${link.#server.address().port}`;
    return link;
  }

  /** Open connections stay open, but nothing passes through them. */
  freeze() {
    this.#frozen = true;
    this.#sockets.forEach(socket => socket.removeAllListeners('data'));
  }

  async close() {
    this.#sockets.forEach(socket => socket.destroy());
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }

  #join(near, host, port) {
    const far = connect({ host, port: Number(port) });
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      socket.on('error', () => {});
      socket.on('close', () => {
        this.#sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
      this.#sockets.add(socket);
    }
    if (this.#frozen) {
      return;
    }
    near.on('data', chunk => far.write(chunk));
    far.on('data', chunk => {
      this.bytesFromServer += chunk.length;
      near.write(chunk);
    });
  }
}
