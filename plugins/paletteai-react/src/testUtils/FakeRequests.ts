import {
  InProjectRef,
  Page,
  PaletteAiError,
  PaletteAiFailure,
} from '@paletteai/backstage-plugin-paletteai-common';
import { notFound } from './answers';
import { FakePaletteAiContent } from './FakePaletteAiContent';
import { AnyListQuery, pageOf } from './pageOf';

type Failure = PaletteAiFailure | 'hangs' | undefined;

/** What the requests to a fake API have in common: its content, and how they fail. */
export class FakeRequests {
  readonly content: FakePaletteAiContent;
  readonly queries: AnyListQuery[] = [];
  failure: Failure;
  accessFailure: Failure;

  private constructor(content: FakePaletteAiContent) {
    this.content = content;
  }

  static to(content: FakePaletteAiContent): FakeRequests {
    return new FakeRequests(content);
  }

  /** Fails, or never ends, while the API is broken. */
  async pass(failure = this.failure): Promise<void> {
    if (failure === 'hangs') {
      await new Promise(() => {});
    } else if (failure) {
      throw PaletteAiError.of(failure);
    }
  }

  passAccess(): Promise<void> {
    return this.pass(this.failure ?? this.accessFailure);
  }

  async page<TItem extends Parameters<typeof pageOf>[0][number]>(
    all: TItem[],
    query: AnyListQuery = {},
  ): Promise<Page<TItem>> {
    this.queries.push(query);
    await this.pass();
    return { ...pageOf(all, query), incomplete: this.content.incomplete };
  }

  async find<TItem extends { hub: string; namespace?: string; name: string }>(
    all: TItem[],
    { hub, project, name }: InProjectRef,
  ): Promise<TItem> {
    await this.pass();
    const found = all.find(
      item =>
        item.hub === hub && item.namespace === project && item.name === name,
    );
    if (!found) {
      throw notFound(name);
    }
    return found;
  }
}
