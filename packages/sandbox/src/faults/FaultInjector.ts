import { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Clock } from '@paletteai/hub-standin';
import { Fault, FaultRule, StandIn } from './Fault';
import { BodyDecision, interceptBody } from './interceptBody';
import { Refusal, refusalOf } from './refusal';

/**
 * A fault that is in force.
 * @public
 */
export interface InjectedFault {
  readonly rule: FaultRule;
  /** How many requests it befell. */
  readonly count: number;
  remove(): void;
}

interface ActiveFault {
  readonly rule: FaultRule;
  count: number;
}

interface Exchange {
  readonly standIn: StandIn;
  readonly method: string;
  readonly path: string;
  readonly response: ServerResponse;
}

/**
 * Makes stand-ins fail on purpose.
 * @public
 */
export class FaultInjector {
  readonly #clock: Clock;
  readonly #open = new Set<Exchange>();
  #active: ActiveFault[] = [];

  private constructor(clock: Clock) {
    this.#clock = clock;
  }

  static create(clock: Clock): FaultInjector {
    return new FaultInjector(clock);
  }

  /** Puts a fault in force until it is removed or used up. */
  inject(rule: FaultRule): InjectedFault {
    const active: ActiveFault = { rule, count: 0 };
    this.#active.push(active);
    if (rule.fault.kind === 'down') {
      this.#cut(exchange => befalls(rule, exchange));
    }
    return {
      rule,
      get count() {
        return active.count;
      },
      remove: () => {
        this.#active = this.#active.filter(other => other !== active);
      },
    };
  }

  /** All faults in force. */
  list(): FaultRule[] {
    return this.#active.map(({ rule }) => rule);
  }

  /** Ends all faults. */
  clear(): void {
    this.#active = [];
  }

  /** Cuts the open connections of a stand-in, once. */
  disconnect(standIn: StandIn): void {
    this.#cut(exchange => exchange.standIn === standIn);
  }

  /** Puts the injector before a stand-in. Rules see paths without the stand-in's own prefix. */
  wrap(standIn: StandIn, next: RequestListener): RequestListener {
    return (request, response) => {
      const exchange: Exchange = {
        standIn,
        method: request.method ?? 'GET',
        path: pathBelow(standIn, request.url ?? '/'),
        response,
      };
      this.#open.add(exchange);
      response.on('close', () => this.#open.delete(exchange));
      const fault = this.#take(exchange);
      interceptBody(response, () => this.#decide(exchange, fault));
      this.#answer(exchange, request, fault, () => next(request, response));
    };
  }

  #answer(
    { standIn, response }: Exchange,
    request: IncomingMessage,
    fault: Fault | undefined,
    proceed: () => void,
  ): void {
    if (fault?.kind === 'reset') {
      response.socket?.destroy();
      return;
    }
    if (fault?.kind === 'slow') {
      const cancel = this.#clock.after(fault.milliseconds, proceed);
      response.on('close', cancel);
      return;
    }
    const refusal = fault && refusalOf(standIn, fault, credentialsOf(request));
    if (refusal) {
      refuse(response, refusal);
      return;
    }
    proceed();
  }

  #take(exchange: Exchange): Fault | undefined {
    const found = this.#active.find(({ rule }) => befalls(rule, exchange));
    if (!found) {
      return undefined;
    }
    found.count += 1;
    if (found.rule.times !== undefined && found.count >= found.rule.times) {
      this.#active = this.#active.filter(other => other !== found);
    }
    return found.rule.fault;
  }

  /** The fault of the request itself, or one that came while its answer was under way. */
  #decide(exchange: Exchange, own: Fault | undefined): BodyDecision {
    const late = this.#active.find(
      ({ rule }) =>
        rule.fault.kind === 'halfOpen' &&
        rule.times === undefined &&
        befalls(rule, exchange),
    );
    const fault = own ?? late?.rule.fault;
    switch (fault?.kind) {
      case 'halfOpen':
        return {
          kind: 'silence',
          afterBytes: own === undefined ? 0 : fault.afterBytes,
        };
      case 'truncated':
        return { kind: 'cut', afterBytes: fault.afterBytes };
      default:
        return { kind: 'pass' };
    }
  }

  #cut(test: (exchange: Exchange) => boolean): void {
    for (const exchange of this.#open) {
      if (test(exchange)) {
        exchange.response.socket?.destroy();
      }
    }
  }
}

function befalls(
  rule: FaultRule,
  { standIn, method, path }: Omit<Exchange, 'response'>,
): boolean {
  return (
    rule.standIn === standIn &&
    (rule.path === undefined || path.startsWith(rule.path)) &&
    (rule.method === undefined || rule.method === method)
  );
}

function pathBelow(standIn: StandIn, url: string): string {
  const prefix = `/${standIn}/`;
  return url.startsWith(prefix) ? url.slice(prefix.length - 1) : url;
}

function credentialsOf(request: IncomingMessage): string | undefined {
  const { apikey, authorization } = request.headers;
  return typeof apikey === 'string' ? apikey : authorization;
}

function refuse(
  response: ServerResponse,
  { status, headers, body }: Refusal,
): void {
  response.writeHead(status, {
    ...headers,
    'Content-Type': 'application/json',
  });
  response.end(JSON.stringify(body));
}
