import {
  PaletteAiApi,
  PaletteAiFailure,
} from '@paletteai/backstage-plugin-paletteai-common';
import { FakePaletteAiContent, NOTHING } from './FakePaletteAiContent';
import { fakeReads } from './fakeReads';
import { FakeRequests } from './FakeRequests';
import { FakeCreation, fakeWrites } from './fakeWrites';
import { AnyListQuery } from './pageOf';

/**
 * The API of PaletteAI without a backend, for tests.
 *
 * @public
 */
export interface FakePaletteAiApi extends PaletteAiApi {
  /** Its content; can be changed between requests. */
  readonly content: FakePaletteAiContent;
  /** Queries of all lists that were asked for, the newest last. */
  readonly queries: AnyListQuery[];
  /** What was asked to be created, the newest last. */
  readonly created: FakeCreation[];
  /** Lets all requests from now on fail, or never end; `undefined` makes it work again. */
  breakWith(failure: PaletteAiFailure | 'hangs' | undefined): void;
  /** Like `breakWith`, but only for access requests. */
  breakAccessWith(failure: PaletteAiFailure | 'hangs' | undefined): void;
}

/**
 * Makes fakes of the API of PaletteAI.
 *
 * @public
 */
// eslint-disable-next-line @typescript-eslint/no-redeclare -- tests name the type and what creates it alike
export const FakePaletteAiApi = {
  /** Creates an API with exactly the given content. */
  create(content: Partial<FakePaletteAiContent> = {}): FakePaletteAiApi {
    const requests = FakeRequests.to({ ...NOTHING, ...content });
    const created: FakeCreation[] = [];
    return {
      content: requests.content,
      queries: requests.queries,
      created,
      breakWith(failure) {
        requests.failure = failure;
      },
      breakAccessWith(failure) {
        requests.accessFailure = failure;
      },
      ...fakeReads(requests),
      ...fakeWrites(requests, created),
    };
  },
};
