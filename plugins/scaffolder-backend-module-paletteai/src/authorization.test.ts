import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import { describeWithAssets } from '@paletteai/envtest';
import {
  hiddenOnMatrixHubs,
  TARGETS,
  TestHub,
} from '@paletteai/sandbox/realHub';
import { ACTION_MATRIX } from './__testUtils__/authorization/actionMatrix';
import {
  ACTION_VERDICTS,
  ActionRole,
} from './__testUtils__/authorization/actionVerdicts';
import { MatrixBackend } from './__testUtils__/authorization/MatrixBackend';
import { callsOf } from './__testUtils__/actionOf';
import { FakeApi } from './__testUtils__/FakeApi';
import { createActions } from './createActions';
import { WaitPlaces } from './wait/WaitPlaces';

jest.setTimeout(180_000);

interface Someone {
  readonly credentials: BackstageCredentials;
  /** What no task of theirs may tell. */
  readonly hidden: readonly string[];
}

const person = (id: string): Someone => ({
  credentials: mockCredentials.user(`user:default/${id}`),
  hidden: hiddenOnMatrixHubs(id),
});

const INITIATORS: Record<ActionRole, Someone> = {
  tenantAdmin: person('ingrid.solberg'),
  projectAdmin: person('amara.okafor'),
  editor: person('daniel.weiss'),
  viewer: person('priya.nair'),
  outsider: person('tomas.reyes'),
  neighbour: person('lena.hartmann'),
  // Sees everything.
  service: { credentials: mockCredentials.service(), hidden: [] },
  anonymous: {
    credentials: mockCredentials.none(),
    hidden: hiddenOnMatrixHubs(),
  },
};

const TABLE = ACTION_MATRIX.flatMap(action =>
  (Object.keys(INITIATORS) as ActionRole[]).map(
    role => [`${action.id} ${action.kind ?? ''}`, role, action] as const,
  ),
);

it('is asked of every action who may do it', () => {
  const actions = createActions(
    callsOf(FakeApi.create()),
    WaitPlaces.create(10),
  );

  expect([...new Set(ACTION_MATRIX.map(({ id }) => id))].sort()).toEqual(
    actions.map(({ id }) => id).sort(),
  );
});

describe('who may do what by an action on the sandbox', () => {
  behaves(() => TestHub.onSandbox());
});

describeWithAssets(
  'who may do what by an action on a real Kubernetes API server',
  () => {
    behaves(() => TestHub.onKubernetes());
  },
);

function behaves(start: () => Promise<TestHub>) {
  let backend: MatrixBackend;

  beforeAll(async () => {
    backend = await MatrixBackend.start(start);
  });
  afterAll(() => backend?.stop());

  it.each(TABLE)('%s by %s', async (_name, role, action) => {
    const { credentials, hidden } = INITIATORS[role];
    const expected = ACTION_VERDICTS[action.verdict][role];
    const ends: (number | string)[] = [];
    const leaks: string[] = [];
    for (const [index, target] of TARGETS.entries()) {
      const place =
        action.deletes && expected[index] === 200
          ? await backend.freshProject(target)
          : target;
      const input = await action.input(place, backend);
      const { end, told } = await backend.run(action.id, credentials, input);
      ends.push(end);
      // What somebody asks about may be repeated.
      const asked = JSON.stringify(input);
      leaks.push(
        ...hidden.filter(name => told.includes(name) && !asked.includes(name)),
      );
    }

    expect(ends).toEqual(expected);
    expect(leaks).toEqual([]);
  });
}
