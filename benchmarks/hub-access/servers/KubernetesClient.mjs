import { requireFromRepository } from '../paths.mjs';

const { Agent, request } = requireFromRepository('undici');

/** The few requests with which a benchmark fills and changes a hub. */
export class KubernetesClient {
  #server;
  #agent;

  constructor(server) {
    this.#server = server;
    this.#agent = new Agent({ allowH2: false, connect: { ca: server.ca } });
  }

  async send(method, path, body, contentType = 'application/json') {
    const response = await request(`${this.#server.url}${path}`, {
      dispatcher: this.#agent,
      method,
      headers: {
        authorization: `Bearer ${this.#server.token}`,
        'content-type': contentType,
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.body.text();
    if (response.statusCode > 299) {
      throw new Error(`${method} ${path}: ${response.statusCode} ${text}`);
    }
    return text;
  }

  async close() {
    await this.#agent.destroy();
  }
}
