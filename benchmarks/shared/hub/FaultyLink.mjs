import { Agent, createServer, request as send } from 'node:http';

const LIST = /^\/apis\/spectrocloud\.com\/[^/]+\/[^/?]+(\?|$)/;
const FAULTS_OF_LISTS = ['expired', 'empty', 'truncated', 'badObject'];

/**
 * Passes HTTP to a hub, counts the requests, and makes what is between a hub and its clients fail.
 *
 * Faults: `status` (an answer for everything), `hang` (no answer), `empty` (lists without items),
 * `truncated` (answers that break off), `expired` (410 for lists and watches), `badObject` (one
 * item of each list is not what its schema says), `halfOpen` (what is open falls silent).
 */
export class FaultyLink {
  requests = { list: 0, watch: 0, other: 0 };
  /** @type {string | undefined} */
  url;
  #target;
  #server;
  #agent = new Agent({ keepAlive: true });
  #open = new Set();
  #silent = new Set();
  #fault;

  static async open(target) {
    const link = new FaultyLink();
    link.#target = new URL(target);
    link.#server = createServer((request, response) =>
      link.#handle(request, response),
    );
    await new Promise(resolve => {
      link.#server.listen(0, '127.0.0.1', resolve);
    });
    link.url = `http://127.0.0.1:${link.#server.address().port}`;
    return link;
  }

  /** Begins with cutting what is open, but for `halfOpen`. */
  inject(fault) {
    this.#fault = fault;
    if (fault.kind === 'halfOpen') {
      this.#open.forEach(response => this.#silent.add(response));
    } else {
      this.cut();
    }
  }

  /** Ends all faults for new requests; hanging requests are aborted. */
  clear() {
    const wasHalfOpen = this.#fault?.kind === 'halfOpen';
    this.#fault = undefined;
    if (!wasHalfOpen) {
      this.cut();
    }
  }

  cut() {
    this.#open.forEach(response => response.destroy());
  }

  async close() {
    this.#server.closeAllConnections();
    this.#agent.destroy();
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }

  #handle(request, response) {
    const isWatch = /[?&]watch=(true|1)/.test(request.url);
    const isList = !isWatch && LIST.test(request.url);
    const kind = isList ? 'list' : 'other';
    this.requests[isWatch ? 'watch' : kind] += 1;
    this.#open.add(response);
    response.on('close', () => this.#open.delete(response));
    response.on('error', () => {});
    const fault = this.#fault;
    switch (fault?.kind) {
      case 'hang':
        return;
      case 'status':
        this.#refuse(response, fault.status, fault.reason);
        return;
      default:
    }
    // Watchers must list again, or they would not encounter faulty lists.
    if (
      (isWatch && FAULTS_OF_LISTS.includes(fault?.kind)) ||
      (isList && fault?.kind === 'expired')
    ) {
      this.#refuse(response, 410, 'Expired');
      return;
    }
    const rewrite = isList ? rewriteFor(fault) : undefined;
    this.#forward(request, response, rewrite, fault?.kind === 'truncated');
  }

  #refuse(response, code, reason) {
    response.writeHead(code, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        kind: 'Status',
        apiVersion: 'v1',
        metadata: {},
        status: 'Failure',
        code,
        reason,
        message: reason,
      }),
    );
  }

  #forward(request, response, rewrite, breaksOff) {
    const { hostname, port } = this.#target;
    const onward = send(
      {
        agent: this.#agent,
        hostname,
        port,
        method: request.method,
        path: request.url,
        headers: {
          ...request.headers,
          host: this.#target.host,
          // Rewritten answers must be readable; no one gains by packing on one machine.
          'accept-encoding': 'identity',
        },
      },
      answer => {
        if (rewrite) {
          this.#answerRewritten(answer, response, rewrite);
          return;
        }
        response.writeHead(answer.statusCode, answer.headers);
        response.flushHeaders();
        answer.on('data', chunk => {
          if (breaksOff) {
            response.write(chunk.subarray(0, 300), () => response.destroy());
          } else if (!this.#silent.has(response)) {
            response.write(chunk);
          }
        });
        answer.on('close', () => {
          if (this.#silent.has(response)) {
            return;
          }
          if (answer.complete) {
            response.end();
          } else {
            // A hub cuts off who reads too slowly, and they must see it.
            response.destroy();
          }
        });
      },
    );
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  }

  #answerRewritten(answer, response, rewrite) {
    const chunks = [];
    answer.on('data', chunk => chunks.push(chunk));
    answer.on('end', () => {
      const body = rewrite(JSON.parse(Buffer.concat(chunks).toString()));
      response.writeHead(answer.statusCode, {
        'content-type': 'application/json',
      });
      response.end(JSON.stringify(body));
    });
  }
}

function rewriteFor(fault) {
  switch (fault?.kind) {
    case 'empty':
      return list => ({
        ...list,
        metadata: { resourceVersion: list.metadata?.resourceVersion },
        items: [],
      });
    case 'badObject':
      return list => ({
        ...list,
        items: list.items?.map((item, index) =>
          index === 0 ? spoilt(item) : item,
        ),
      });
    default:
      return undefined;
  }
}

/** As a controller or another version of a resource type may leave an object. */
function spoilt({ apiVersion, kind, metadata }) {
  return {
    apiVersion,
    kind,
    metadata: { ...metadata, labels: 'none', annotations: null },
    spec: 'broken',
    status: 7,
  };
}
