import type { JsonObject } from '@backstage/types';
import { demoKeys } from '@paletteai/sandbox';
import type { Target } from '@paletteai/sandbox/realHub';
import type { MatrixBackend } from './MatrixBackend';
import type { ActionVerdict } from './actionVerdicts';

/** The input with which an action is tried on a target. */
type InputOf = (
  target: Target,
  backend: MatrixBackend,
) => JsonObject | Promise<JsonObject>;

/** What is tried of an action. */
export interface MatrixAction {
  readonly id: string;
  readonly verdict: ActionVerdict;
  /** Where an action is tried in more than one way. */
  readonly kind?: string;
  /** Whether it takes away what the others are tried on, so that it is tried on copies. */
  readonly deletes?: boolean;
  readonly input: InputOf;
}

const placeOf = ({ hub, project }: Target) => ({ hub, project });

/** Every action, with who may do it. */
export const ACTION_MATRIX: readonly MatrixAction[] = [
  {
    id: 'paletteai:project:create',
    verdict: 'createProject',
    input: ({ hub, owner, tenant }, { hubs }) => ({
      hub,
      tenant,
      name: hubs.freshName(),
      displayName: 'Cardiology Signals',
      roleMapping: { admin: [owner], editor: [owner], viewer: [owner] },
      computeConfig: {
        name: 'defaults',
        controlPlanePool: { nodeCount: 1, workerNodeEligible: true },
      },
    }),
  },
  {
    id: 'paletteai:project:delete',
    verdict: 'deleteProject',
    deletes: true,
    input: placeOf,
  },
  {
    id: 'paletteai:compute-pool:create',
    verdict: 'edit',
    input: (target, { hubs }) => ({
      ...placeOf(target),
      name: hubs.freshName(),
      variant: 'dedicated',
      profileBundle: { name: 'edge-infrastructure-v2' },
      // Some projects of the demo use up their GPUs.
      cluster: { workerPools: [{ name: 'cpu' }] },
    }),
  },
  {
    id: 'paletteai:compute-pool:delete',
    verdict: 'edit',
    deletes: true,
    input: target => ({ ...placeOf(target), name: target.pool }),
  },
  {
    id: 'paletteai:app-deployment:create',
    verdict: 'edit',
    input: ({ appToDeploy, ...target }, { hubs }) => ({
      ...placeOf(target),
      name: hubs.freshName(),
      profileBundle: { name: 'jupyter-workbench-v1' },
      target: { mode: 'existing', computePool: target.pool },
      variables: [
        { name: 'hostName', value: 'notebooks.example.com' },
        {
          name: 'adminPassword',
          secretKeyRef: { name: 'notebooks', key: 'password' },
        },
      ],
      ...appToDeploy,
    }),
  },
  {
    id: 'paletteai:app-deployment:delete',
    verdict: 'edit',
    deletes: true,
    input: target => ({ ...placeOf(target), name: target.app }),
  },
  {
    id: 'paletteai:integration:validate',
    verdict: 'useIntegrations',
    input: (_, { hubs }) => {
      const { palette, urls } = hubs.main.sandbox;
      const project = palette
        .save()
        .projects.find(({ name }) => name === 'research-computing');
      return {
        type: 'palette',
        name: 'palette',
        apiKey: demoKeys.palette('meridian-health'),
        hostUrl: urls.palette,
        tenant: 'meridian-health',
        projectId: String(project?.uid),
      };
    },
  },
  ...(['project', 'computePool', 'appDeployment'] as const).map(
    (kind): MatrixAction => ({
      id: 'paletteai:resource:wait',
      kind,
      verdict: kind === 'project' ? 'readProject' : 'read',
      input: target => ({
        ...placeOf(target),
        kind,
        name: kind === 'computePool' ? target.pool : target.app,
        condition: 'Unheard',
        timeout: 'PT1S',
        onTimeout: 'continue',
      }),
    }),
  ),
];
