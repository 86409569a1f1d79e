import { describeWithAssets } from '@paletteai/envtest';
import { projectPath, TARGETS, TestHub } from '@paletteai/sandbox/realHub';
import { MatrixPortal } from '../__testUtils__/authorization/MatrixPortal';
import {
  MATRIX_ROUTES,
  WITHOUT_GPUS,
} from '../__testUtils__/authorization/matrixRoutes';
import { Role, VERDICTS } from '../__testUtils__/authorization/verdicts';
import { OPERATIONS } from '../__testUtils__/operations';
import { PEOPLE } from '../__testUtils__/people';
import { computePoolRequest } from '../__testUtils__/requests';
import { DocumentedAnswer, Requester } from '../__testUtils__/TestPortal';

jest.setTimeout(180_000);

const REQUESTERS: Record<Role, Requester> = {
  tenantAdmin: { id: PEOPLE.tenantAdmin },
  projectAdmin: { id: PEOPLE.projectAdmin },
  editor: { id: PEOPLE.editor },
  viewer: { id: PEOPLE.viewer },
  outsider: { id: PEOPLE.outsider },
  neighbour: { id: PEOPLE.neighbour },
  service: 'service',
  anonymous: 'anonymous',
};

const TABLE = MATRIX_ROUTES.flatMap(([verdict, operation, ask]) =>
  (Object.keys(REQUESTERS) as Role[]).map(
    role => [operation, role, verdict, ask] as const,
  ),
);

it('is asked of every operation of the OpenAPI document who may do it', () => {
  expect(MATRIX_ROUTES.map(([, operation]) => operation).sort()).toEqual(
    OPERATIONS.map(({ id }) => id).sort(),
  );
});

describe('who may do what on the sandbox', () => {
  behaves(() => TestHub.onSandbox());
});

describe.each(['unconstrained', 'constrained'] as const)(
  'with the %s rights of deploy/hub/rbac',
  rights => {
    describeWithAssets(
      'who may do what on a real Kubernetes API server',
      () => {
        behaves(() => TestHub.onKubernetes(rights));
      },
    );
  },
);

function behaves(start: () => Promise<TestHub>) {
  let matrix: MatrixPortal;

  beforeAll(async () => {
    matrix = await MatrixPortal.start(start);
  });
  afterAll(() => matrix?.stop());

  it.each(TABLE)('%s by %s', async (operation, role, verdict, ask) => {
    const answers: DocumentedAnswer[] = [];
    for (const target of TARGETS) {
      answers.push(await ask(matrix, REQUESTERS[role], target));
    }

    expect(
      answers.map(({ status }) => (status === 201 ? 200 : status)),
    ).toEqual(VERDICTS[verdict][role]);
    expect(answers.map(answer => answer.operation)).toEqual(
      TARGETS.map(() => operation),
    );
  });

  // The last one: no one gives the right back.
  it('changes nothing for anyone once the portal cannot act for people', async () => {
    const [target] = TARGETS;
    const pools = `${projectPath(target)}/compute-pools`;
    const request = computePoolRequest(matrix.hubs.freshName(), WITHOUT_GPUS);
    await matrix.hubs.main.revoke('paletteai-portal-impersonator');
    let answer: DocumentedAnswer;
    do {
      answer = await matrix.portal.post(
        REQUESTERS.tenantAdmin,
        `${pools.slice(0, -1)}-previews`,
        request,
      );
      // The server takes a moment to forget a right.
    } while (answer.status === 200);

    const created = await matrix.portal.post(
      REQUESTERS.tenantAdmin,
      pools,
      request,
    );
    expect([created.status, created.body.error.message]).toEqual([
      403,
      expect.stringMatching(/portal's account on the hub may not act for/),
    ]);
    const path = `${pools}/${request.name}`;
    expect((await matrix.portal.get('service', path)).status).toBe(404);
  });
}
