import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import {
  ReflectorCommand,
  ReflectorFailure,
  ReflectorInput,
} from '../ReflectorState';
import { ModelHub } from './ModelHub';

const PAGE_SIZE = 2;

/** Answers the commands of a reflector from a model hub, as the shell would over the network. */
export class ModelConnection {
  readonly #hub: ModelHub;
  #pages: KubernetesObject[][] = [];
  #pagesVersion = 0;
  #pagesRead = 0;
  #epoch = 0;
  #watchedFrom = 0;
  #watchBroken = false;
  #lastListEmpty = false;

  constructor(hub: ModelHub) {
    this.#hub = hub;
  }

  breakWatch(): void {
    this.#watchBroken = true;
  }

  /** @param choice - decides where the hub is free to do one or the other */
  answer(command: ReflectorCommand, choice: number): ReflectorInput {
    switch (command.type) {
      case 'wait':
        return { type: 'waited' };
      case 'list':
        return this.#list(command.continueToken);
      case 'verify':
        return this.#verify(Number(command.resourceVersion));
      case 'checkKind':
        return this.#checkKind();
      case 'openWatch':
        return this.#openWatch(Number(command.resourceVersion));
      default:
        return this.#readWatch(choice);
    }
  }

  #list(continueToken: string | undefined): ReflectorInput {
    const fault = this.#hub.takeFault();
    const failure = failureOf(fault, this.#hub.served);
    if (failure) {
      return failed(failure);
    }
    if (continueToken === undefined) {
      this.#startList(fault === 'falseEmpty' && !this.#lastListEmpty);
    } else if (this.#epoch !== this.#hub.epoch) {
      return failed('expired');
    }
    if (continueToken !== undefined && fault === 'otherMoment') {
      this.#goOnAtAnotherMoment();
    }
    const [objects = [], ...rest] = this.#pages;
    this.#pages = rest;
    this.#pagesRead += 1;
    return {
      type: 'listed',
      objects,
      continueToken: rest.length > 0 ? 'next' : undefined,
      resourceVersion: String(this.#pagesVersion),
    };
  }

  #startList(empty: boolean): void {
    this.#epoch = this.#hub.epoch;
    this.#pagesVersion = this.#hub.version;
    this.#hub.noticeRestore();
    this.#hub.tell(this.#pagesVersion);
    const objects = empty ? [] : [...this.#hub.objects.values()];
    this.#lastListEmpty = objects.length === 0;
    this.#pages = paged(objects);
    this.#pagesRead = 0;
  }

  /** As an API server does whose snapshot is gone: the rest of the list is of now. */
  #goOnAtAnotherMoment(): void {
    this.#pagesVersion = this.#hub.version;
    this.#pages = paged([...this.#hub.objects.values()]).slice(this.#pagesRead);
  }

  #verify(version: number): ReflectorInput {
    const failure = failureOf(this.#hub.takeFault(), this.#hub.served);
    if (failure) {
      return failed(failure);
    }
    return version > this.#hub.version
      ? failed('expired')
      : { type: 'verified' };
  }

  #checkKind(): ReflectorInput {
    const fault = this.#hub.takeFault('kinds');
    if (fault === 'unavailable' || fault === 'denied') {
      return failed(fault);
    }
    const served = this.#hub.served && fault !== 'falseAbsent';
    return {
      type: 'kindChecked',
      availability: served
        ? { served }
        : { served, otherVersions: [], message: 'not served' },
    };
  }

  #openWatch(version: number): ReflectorInput {
    const failure = failureOf(this.#hub.takeFault(), this.#hub.served);
    if (failure) {
      return failed(failure);
    }
    if (!this.#hub.knows(version)) {
      return failed('expired');
    }
    this.#watchedFrom = version;
    this.#epoch = this.#hub.epoch;
    this.#watchBroken = false;
    return { type: 'watchOpened' };
  }

  #readWatch(choice: number): ReflectorInput {
    if (this.#watchBroken || this.#epoch !== this.#hub.epoch) {
      return choice < 0.5
        ? failed('unavailable')
        : { type: 'watchEnded', lastedMs: 1_000 };
    }
    const fault = this.#hub.takeFault();
    if (fault === 'expired' || fault === 'unavailable') {
      return failed(fault);
    }
    if (!this.#hub.knows(this.#watchedFrom)) {
      return failed('expired');
    }
    if (this.#watchedFrom > this.#hub.version) {
      // The version lies in the future, so the hub has nothing to say.
      return choice < 0.5
        ? failed('silent')
        : { type: 'watchEnded', lastedMs: 270_000 };
    }
    const entry = this.#hub.nextAfter(this.#watchedFrom);
    if (entry) {
      this.#watchedFrom = entry.resourceVersion;
      this.#hub.tell(this.#watchedFrom);
      const { change, object } = entry;
      const resourceVersion = String(entry.resourceVersion);
      return { type: 'changed', change, object, resourceVersion };
    }
    if (!this.#hub.served) {
      return { type: 'watchEnded', lastedMs: 1_000 };
    }
    if (choice < 0.2) {
      return failed('silent');
    }
    return choice < 0.4
      ? { type: 'watchEnded', lastedMs: 270_000 }
      : { type: 'bookmark', resourceVersion: String(this.#watchedFrom) };
  }
}

function paged(objects: KubernetesObject[]): KubernetesObject[][] {
  const pages: KubernetesObject[][] = [];
  for (let start = 0; start < objects.length; start += PAGE_SIZE) {
    pages.push(objects.slice(start, start + PAGE_SIZE));
  }
  return pages;
}

function failureOf(
  fault: ReturnType<ModelHub['takeFault']>,
  served: boolean,
): ReflectorFailure['kind'] | undefined {
  switch (fault) {
    case 'unavailable':
    case 'throttled':
    case 'truncated':
      return 'unavailable';
    case 'denied':
    case 'expired':
      return fault;
    case 'falseAbsent':
      return 'notServed';
    default:
      return served ? undefined : 'notServed';
  }
}

function failed(kind: ReflectorFailure['kind']): ReflectorInput {
  return { type: 'failed', failure: { kind, message: kind } };
}
